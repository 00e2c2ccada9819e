package dev.laut.analysis.annotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Names of languages as pages and people write them. */
public final class LanguageTag {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  private LanguageTag() {}

  /** ISO 639-2's codes of languages that have one of two letters; loaded when first met. */
  private static final class LongCodes {
    static final Map<String, String> SHORT = new HashMap<>();

    static {
      for (String language : Locale.getISOLanguages()) {
        SHORT.put(Locale.of(language).getISO3Language(), language);
      }
      for (Entry<String, String> row :
          WordList.rows("/dev/laut/analysis/language/bibliographic-codes.txt")) {
        SHORT.put(row.getKey(), row.getValue());
      }
    }
  }

  /**
   * The language of {@code said} as BCP 47 names it, without region and script: {@code de} for
   * {@code de_DE}, {@code deu} and {@code ger}; null where it names none.
   */
  public static @Nullable String primary(@Nullable String said) {
    if (said == null) {
      return null;
    }
    String primary = said.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
    boolean letters = primary.length() >= SHORTEST && primary.length() <= LONGEST;
    for (int i = 0; i < primary.length(); i++) {
      letters &= primary.charAt(i) >= 'a' && primary.charAt(i) <= 'z';
    }
    if (!letters) {
      return null;
    }
    return primary.length() == LONGEST ? LongCodes.SHORT.getOrDefault(primary, primary) : primary;
  }
}
