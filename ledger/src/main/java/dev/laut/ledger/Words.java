package dev.laut.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts texts into the words that search compares: index and query alike, in every store.
 *
 * <p>A word is a run of letters and digits; a symbol (emoji) and an ideograph are words of their
 * own; everything else separates. Words are folded: lower case, without accents and umlaut dots,
 * {@code ß} as {@code ss} (Unicode NFKD). Soft hyphens and other invisible characters vanish.
 */
final class Words {

  /** Grows with every change to what a word is, so that an index by older rules is made anew. */
  static final int VERSION = 1;

  private Words() {}

  /** A word of a text: folded, and where it stands, in UTF-16 units. */
  record Word(String folded, int begin, int end) {}

  /** The words of {@code text}, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String folded = fold(text.substring(at, end));
      if (!folded.isEmpty()) {
        words.add(new Word(folded, at, end));
      }
      at = end;
    }
    return words;
  }

  /** The folded words of {@code text}, separated by single blanks. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (Word word : of(text)) {
      line.append(line.isEmpty() ? "" : " ").append(word.folded());
    }
    return line.toString();
  }

  /** The end of the word that begins at {@code at}; {@code at} itself if none begins there. */
  private static int wordEnd(String text, int at) {
    int first = text.codePointAt(at);
    if (standsAlone(first)) {
      return at + Character.charCount(first);
    }
    if (!Character.isLetterOrDigit(first)) {
      return at;
    }
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (standsAlone(c) || !(Character.isLetterOrDigit(c) || isInvisible(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean standsAlone(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL || Character.isIdeographic(c);
  }

  /** Combining marks, soft hyphens and the like: they belong to the word around them. */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().forEach(c -> append(folded, c));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      default -> {
        if (Character.isLetterOrDigit(c) || standsAlone(c)) {
          folded.appendCodePoint(c);
        }
      }
    }
  }
}
