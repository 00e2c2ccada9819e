package dev.laut.model;

import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which forms a word is found besides itself: its stem, the stems of a compound's parts. What
 * a store indexes and what somebody looks for meet in these forms.
 *
 * <p>The program's forms are those of the one provider that {@link ServiceLoader} finds, so that
 * every process indexes a ledger alike, whichever command it runs. Thread-safe.
 */
public interface WordForms {

  /** Changes with the forms, so that an index by older ones is made anew. */
  String version();

  /**
   * The forms of a word that stands in a text.
   *
   * @param word as it is written there
   * @param lang BCP 47 language of the text, or null
   */
  Set<String> indexed(String word, @Nullable String lang);

  /**
   * The forms of a word that somebody looks for, in every language; a text's word is found if it
   * has one of them.
   */
  Set<String> sought(String word);

  /** The installed forms, or {@code plain} where none are. */
  static WordForms installed(WordForms plain) {
    return ServiceLoader.load(WordForms.class, WordForms.class.getClassLoader())
        .findFirst()
        .orElse(plain);
  }
}
