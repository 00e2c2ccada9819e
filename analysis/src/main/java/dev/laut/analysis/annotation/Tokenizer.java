package dev.laut.analysis.annotation;

import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words and punctuation marks, in one pass.
 *
 * <p>A hyphen, slash, apostrophe, point or comma inside a word stays in it ("US-Dollar", "z.B.",
 * "2,5"); a point behind it does where the word is a known abbreviation, an initial, or (German) an
 * ordinal. English clitics are cut off as in Universal Dependencies ("do|n't", "factory|'s").
 */
final class Tokenizer {

  private static final String INNER = "-‐‑/.,:'’&@_+*";
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final Set<String> abbreviations;
  private final boolean clitics;
  private final boolean ordinals;
  private final Set<String> elisions;

  Tokenizer(Language language) {
    abbreviations = language.words("abbreviations");
    clitics = language.has(Trait.CLITICS);
    ordinals = language.has(Trait.ORDINAL_POINT);
    elisions = language.words("elisions");
  }

  List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isBlank(c)) {
        i += Character.charCount(c);
      } else {
        int end = isWord(c) ? wordEnd(text, i) : markEnd(text, i);
        if (clitics && isWord(c)) {
          clitics(text, i, end, tokens);
        } else {
          tokens.add(new Span(i, end));
        }
        i = end;
      }
    }
    return tokens;
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** End of a run of one punctuation mark: "...", "--"; other marks stand alone. */
  private static int markEnd(String text, int begin) {
    int c = text.codePointAt(begin);
    int end = begin + Character.charCount(c);
    if (c == '.' || c == '-' || c == '!' || c == '?') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  private int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isWord(c)) {
        end += Character.charCount(c);
      } else if (joins(text, end)) {
        end++;
      } else {
        break;
      }
    }
    return keepsPoint(text, begin, end) ? end + 1 : end;
  }

  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    if (INNER.indexOf(c) < 0 || at + 1 >= text.length() || at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    int behind = text.codePointAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(behind);
    return switch (c) {
      case ',', ':' -> digits;
      case '.' ->
          digits || isWord(behind) && Character.isLetter(before) && !endsSentence(text, at, behind);
      default -> isWord(behind);
    };
  }

  /** "... war.Der ...": a blank is missing behind a word in small letters. */
  private static boolean endsSentence(String text, int at, int behind) {
    return Character.isUpperCase(behind)
        && at >= 3
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at - 3));
  }

  private boolean keepsPoint(String text, int begin, int end) {
    if (end >= text.length() || text.charAt(end) != '.' || text.startsWith("..", end)) {
      return false;
    }
    String word = text.substring(begin, end);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial
        || word.length() > 2 && word.charAt(word.length() - 2) == '.'
        || abbreviations.contains(word)
        || abbreviations.contains(word.toLowerCase(Locale.ROOT))
        || ordinals && Ordinals.isOrdinal(text, begin, end);
  }

  private static void clitics(String text, int begin, int end, List<Span> tokens) {
    int apostrophe = lastApostrophe(text, begin, end);
    int cut = end;
    if (apostrophe > begin) {
      String tail = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
      if (CLITICS.contains(tail)) {
        cut = apostrophe;
      } else if (tail.equals("t") && apostrophe - 1 > begin && lower(text, apostrophe - 1) == 'n') {
        cut = apostrophe - 1;
      }
    }
    tokens.add(new Span(begin, cut));
    if (cut < end) {
      tokens.add(new Span(cut, end));
    }
  }

  /** Looks no further back than {@code begin}, so that time stays linear; -1 if there is none. */
  private static int lastApostrophe(String text, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return i;
      }
    }
    return -1;
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
