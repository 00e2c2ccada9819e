package dev.laut.ledger;

import dev.laut.model.WordForms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forms without any knowledge of words: only endings that German and English inflect with. */
final class PlainForms implements WordForms {

  /** Longest first. */
  private static final List<String> ENDINGS = List.of("en", "es", "em", "e", "n", "s");

  private static final int SHORTEST_STEM = 5;

  /** Shorter words stand only for themselves: {@code EU} must not find {@code Eulen}. */
  private static final int SHORTEST = 4;

  @Override
  public String version() {
    return "plain 1";
  }

  @Override
  public Set<String> indexed(String word, @Nullable String lang) {
    Set<String> forms = new LinkedHashSet<>();
    Words.of(word).stream()
        .map(Words.Word::folded)
        .filter(folded -> folded.length() >= SHORTEST)
        .forEach(folded -> forms.add(stem(folded)));
    return forms;
  }

  @Override
  public Set<String> sought(String word) {
    return indexed(word, null);
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
