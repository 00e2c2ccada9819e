package dev.laut.evaluation.measure;

import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words: longest runs of letters, numbers and underscores of any script, as {@code
 * \w+} does in Python's {@code re}. Marks that combine with a letter are no part of it.
 */
public final class Words {

  private Words() {}

  /** The spans of the words, in code points. */
  public static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    int at = 0;
    for (int i = 0; i < text.length(); at++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isWord(c)) {
        begin = begin < 0 ? at : begin;
      } else if (begin >= 0) {
        spans.add(new Span(begin, at));
        begin = -1;
      }
    }
    if (begin >= 0) {
      spans.add(new Span(begin, at));
    }
    return spans;
  }

  /** The words themselves. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isWord(c)) {
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0) {
        words.add(text.substring(begin, i));
        begin = -1;
      }
      i += Character.charCount(c);
    }
    if (begin >= 0) {
      words.add(text.substring(begin));
    }
    return words;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || isNumber(c);
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
