package dev.laut.analysis.claim;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists {@code stance-words.txt} and {@code negations.txt} of all languages. Immutable. */
final class StanceWords {

  private static final Map<Language, StanceWords> ALL = new HashMap<>();

  static {
    for (Language language : Language.all()) {
      ALL.put(language, new StanceWords(language));
    }
  }

  private final List<Entry<Stance, Cue>> cues = new ArrayList<>();
  private final Set<String> negations = new HashSet<>();

  private StanceWords(Language language) {
    for (Entry<String, String> row : WordList.rows(language.lines("stance-words"))) {
      if (row.getKey().equals("negates")) {
        negations.addAll(List.of(row.getValue().split(" ")));
      } else {
        cues.add(Map.entry(Stance.of(row.getKey()), Cue.of(row.getValue())));
      }
    }
    negations.addAll(language.words("headline/negations"));
  }

  static StanceWords of(@Nullable String lang) {
    StanceWords words = ALL.get(Language.of(lang));
    if (words == null) {
      throw new IllegalStateException("no stance words for " + lang);
    }
    return words;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Taking back goes before denying, denying before confirming. */
  Stance stance(List<String> words) {
    Stance found = Stance.ASSERTS;
    for (Entry<Stance, Cue> cue : cues) {
      if (rank(cue.getKey()) > rank(found) && cue.getValue().in(words)) {
        found = cue.getKey();
      }
    }
    return found;
  }

  private static int rank(Stance stance) {
    return switch (stance) {
      case ASSERTS -> 0;
      case CONFIRMS, CONCURS -> 1;
      case REVISES -> 2;
      case EVADES -> 3;
      case DENIES -> 4;
      case WITHDRAWS -> 5;
    };
  }

  /** Whether the words deny; two negations make none. */
  boolean isNegated(List<String> words) {
    return words.stream().filter(this::negates).count() % 2 == 1;
  }

  private boolean negates(String word) {
    return negations.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
  }
}
