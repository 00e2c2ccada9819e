package dev.laut.analysis.annotation;

import java.util.Locale;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Which words LanguageTool's dictionary has as German nouns, in any case and number. Thread-safe.
 */
public final class GermanNouns {

  private final ThreadLocal<DictionaryLookup> lookups =
      ThreadLocal.withInitial(() -> new DictionaryLookup(GermanMorphology.dictionary()));

  /** Whether {@code word}, in small letters, is a form of a noun. */
  public boolean contains(String word) {
    if (word.isEmpty()) {
      return false;
    }
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    for (WordData reading : lookups.get().lookup(capital)) {
      if (reading.getTag().toString().startsWith("SUB")) {
        return true;
      }
    }
    return false;
  }
}
