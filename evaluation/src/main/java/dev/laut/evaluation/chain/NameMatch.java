package dev.laut.evaluation.chain;

import com.ibm.icu.lang.UCharacter;
import dev.laut.evaluation.measure.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When two names of a source are the same: after case folding, without articles, titles and
 * punctuation, inflectional endings aside, the words are equal or one name holds the other.
 */
public final class NameMatch {

  private static final Set<String> PASSED_OVER =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "eines", "einem",
          "einen", "the", "a", "an", "dr", "prof", "herr", "frau", "mr", "mrs", "ms");
  private static final List<String> ENDINGS = List.of("en", "er", "es", "n", "e", "s");
  private static final int SHORTEST_INFLECTED = 5;

  private NameMatch() {}

  public static boolean same(@Nullable String a, @Nullable String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return first.equals(second);
    }
    return Collections.indexOfSubList(first, second) >= 0
        || Collections.indexOfSubList(second, first) >= 0;
  }

  /** The words of {@code name} as they are compared. */
  public static List<String> words(@Nullable String name) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(UCharacter.foldCase(name == null ? "" : name, true))) {
      if (!PASSED_OVER.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(String word) {
    if (word.codePointCount(0, word.length()) >= SHORTEST_INFLECTED) {
      for (String ending : ENDINGS) {
        if (word.endsWith(ending)) {
          return word.substring(0, word.length() - ending.length());
        }
      }
    }
    return word;
  }
}
