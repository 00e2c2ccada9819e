package dev.laut.analysis.lexis;

import dev.laut.analysis.annotation.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** German and English words that mean the same: {@code lexicon.txt}. */
final class Lexicon {

  private static final String PATH = "/dev/laut/analysis/lexis/lexicon.txt";

  private final Map<String, String> german = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();

  Lexicon(Stemmer germanStems, Stemmer englishStems) {
    for (Entry<String, String> row : WordList.rows(PATH)) {
      String[] here = row.getValue().split("\\|");
      String concept = Cognate.of(englishStems.stem(here[0].toLowerCase(Locale.ROOT), false));
      for (String word : here) {
        String lower = word.toLowerCase(Locale.ROOT);
        english.putIfAbsent(englishStems.stem(lower, false), concept);
      }
      for (String word : row.getKey().split("\\|")) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean noun = Character.isUpperCase(word.charAt(0));
        german.putIfAbsent(germanStems.stem(lower, noun), concept);
        if (noun) {
          nouns.add(lower);
        }
      }
    }
  }

  /** The concept of a German stem, or null. */
  @Nullable String ofGerman(String stem) {
    return german.get(stem);
  }

  /** The concept of an English stem, or null. */
  @Nullable String ofEnglish(String stem) {
    return english.get(stem);
  }

  /** The German nouns, in small letters. */
  Set<String> germanNouns() {
    return nouns;
  }
}
