package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.quantity.Number.Shape;
import dev.laut.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: years, clock times, pages, parts of names, list marks. */
final class NumberNames {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final Set<String> CLOCK =
      Set.of("Uhr", "o'clock", "o’clock", "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "GMT");
  private static final Set<String> GLUED_CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "Uhr", "h");
  private static final Set<String> YEAR_BEFORE =
      Set.of("in", "im", "seit", "since", "anno", "until", "till", "by", "before", "after", "mid");

  private static final int MOST_CODE = 4;

  private final Set<String> labels;
  private final boolean nounsAreSmall;

  NumberNames(Language language) {
    labels = language.words("number-labels");
    nounsAreSmall = !language.has(Trait.NOUN_CAPITALS);
  }

  /**
   * Whether {@code number}, which begins at token {@code first}, counts nothing.
   *
   * @param bare without modifier
   */
  boolean isName(List<Token> tokens, int first, Number number, Units.Unit unit, boolean bare) {
    Token before = first == 0 ? null : tokens.get(first - 1);
    Token behind = number.end() < tokens.size() ? tokens.get(number.end()) : null;
    if (behind != null && CLOCK.contains(behind.text())
        || number.glued() != null && GLUED_CLOCK.contains(number.glued())) {
      return true;
    }
    if (number.shape() == Shape.SCORE && looksLikeClock(tokens.get(first).text())) {
      return true;
    }
    boolean measured = unit.measure() != Measure.COUNT && unit.measure() != Measure.ORDINAL;
    if (measured && number.shape() != Shape.SCORE) {
      return false;
    }
    if (isMark(tokens, first, number, unit)) {
      return true;
    }
    if (bare && isYear(tokens, first, number, unit)) {
      return true;
    }
    return before != null && number.isPlain() && bare && isLabelled(before, behind, number, unit);
  }

  /** "09:10", "14:30": minutes have two digits, and neither is beyond a clock. */
  private static boolean looksLikeClock(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        && word.length() >= colon + 3
        && (word.length() == colon + 3 || word.charAt(colon + 3) == ':')
        && colon <= 2
        && word.charAt(colon + 1) <= '5';
  }

  private static boolean isYear(List<Token> tokens, int first, Number number, Units.Unit unit) {
    String word = tokens.get(first).text();
    boolean fourDigits =
        word.length() >= 4
            && word.chars().limit(4).allMatch(Character::isDigit)
            && (word.length() == 4 || !Character.isDigit(word.charAt(4)));
    if (!fourDigits
        || number.low().compareTo(FIRST_YEAR) < 0
        || number.low().compareTo(LAST_YEAR) > 0) {
      return false;
    }
    boolean nounNext =
        unit.word() != null
            && number.end() < tokens.size()
            && tokens.get(number.end()).tag() == Tag.NOUN;
    boolean before =
        first > 0 && YEAR_BEFORE.contains(tokens.get(first - 1).text().toLowerCase(Locale.ROOT));
    return !nounNext || before;
  }

  /** "Seite 31", "Boeing 747", "[8]", "# 3"; not "hat Brunn 12 Stimmen", where a noun follows. */
  private boolean isLabelled(Token before, @Nullable Token behind, Number number, Units.Unit unit) {
    String label = before.text();
    if (label.equals("#")
        || label.length() > 1 && label.charAt(0) == '0' && Character.isDigit(label.charAt(1))
        || labels.contains(label)
        || labels.contains(label.toLowerCase(Locale.ROOT))
        || label.equals("[") && behind != null && behind.is("]")) {
      return true;
    }
    boolean name = before.tag() == Tag.PROPN && before.isCapitalised() || isCode(label);
    boolean named = name && number.shape() == Shape.DIGITS;
    return named
        && (nounsAreSmall || unit.word() == null || behind != null && behind.tag() == Tag.PROPN);
  }

  /** "RB", "A", "IC": lines and roads. */
  private static boolean isCode(String word) {
    return word.length() <= MOST_CODE && word.chars().allMatch(Character::isUpperCase);
  }

  /** Marks that count nothing: "1." at the start of an entry, "103:" before a text, a bare 0. */
  private static boolean isMark(List<Token> tokens, int first, Number number, Units.Unit unit) {
    boolean starts = first == 0 || ".!?".contains(tokens.get(first - 1).text());
    Token behind = number.end() < tokens.size() ? tokens.get(number.end()) : null;
    boolean pointed = behind != null && (behind.is(".") || behind.is(":")) && unit.word() == null;
    boolean digits = number.shape() == Shape.DIGITS;
    boolean more = number.end() + 1 < tokens.size();
    return digits
        && (starts && pointed && more || number.low().signum() == 0 && unit.word() == null);
  }
}
