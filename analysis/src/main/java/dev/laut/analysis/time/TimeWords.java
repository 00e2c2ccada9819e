package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.quantity.NumberWords;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of time of one language, by what they are. */
final class TimeWords {

  /** What a word of time can be. */
  enum Kind {
    MONTH,
    WEEKDAY,
    PART,
    SEASON,
    UNIT,
    DAY,
    STEP,
    REF,
    YEAR,
    SET,
    EACH,
    LONG,
    SOME,
    EDGE,
    AGO,
    ARTICLE,
    ABOUT,
    ONE,
    DECADE,
    HALF,
    OLD,
    PERIOD,
    PER
  }

  private final Map<Kind, Map<String, String>> values = new EnumMap<>(Kind.class);
  private final NumberWords numbers;
  private final boolean dayFirst;

  TimeWords(Language language) {
    dayFirst = language.has(Trait.ORDINAL_POINT);
    numbers = new NumberWords(language);
    for (Kind kind : Kind.values()) {
      values.put(kind, new HashMap<>());
    }
    for (String line : language.lines("times")) {
      String[] columns = line.split("\t");
      Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String word : columns[2].split(" ")) {
        of(kind).put(word, columns[1]);
      }
    }
  }

  boolean dayFirst() {
    return dayFirst;
  }

  private Map<String, String> of(Kind kind) {
    Map<String, String> words = values.get(kind);
    if (words == null) {
      throw new IllegalStateException("no words of " + kind);
    }
    return words;
  }

  /**
   * The value of token {@code i} as a {@code kind}, or null if it is none or there is no such
   * token.
   */
  @Nullable String value(Kind kind, List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? null : value(kind, tokens.get(i).text());
  }

  boolean is(Kind kind, List<Token> tokens, int i) {
    return value(kind, tokens, i) != null;
  }

  /** The value of {@code word} as a {@code kind}, or null. */
  @Nullable String value(Kind kind, String word) {
    String value = of(kind).get(word);
    boolean capitals = value == null && word.length() > 3 && isAllCaps(word);
    return capitals
        ? of(kind).get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        : value;
  }

  private static boolean isAllCaps(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** A whole number below ten thousand in digits or words at token {@code i}, or -1. */
  int number(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return -1;
    }
    String word = tokens.get(i).text();
    int digits = digits(word);
    if (digits >= 0) {
      return digits;
    }
    BigDecimal value = Character.isLetter(word.charAt(0)) ? numbers.value(word) : null;
    boolean small = value != null && value.scale() <= 0 && value.precision() <= 4;
    return small && value != null ? value.intValue() : -1;
  }

  /** The number that the one to four digits of {@code word} are, or -1. */
  static int digits(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
