package dev.laut.analysis.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as pages write them. */
final class Languages {

  private Languages() {}

  /**
   * {@code said} as a bare BCP 47 language, {@code de} for {@code de_DE}; null where it is none.
   */
  static @Nullable String tag(@Nullable String said) {
    if (said == null) {
      return null;
    }
    String primary = said.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
    boolean letters = primary.length() == 2 || primary.length() == 3;
    for (int i = 0; i < primary.length(); i++) {
      letters &= primary.charAt(i) >= 'a' && primary.charAt(i) <= 'z';
    }
    return letters ? primary : null;
  }
}
