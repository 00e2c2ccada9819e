package dev.laut.analysis.claim;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.WordList;
import dev.laut.analysis.lexis.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists {@code stance-words.txt} and {@code negations.txt} of all languages. Immutable. */
final class StanceWords {

  private static final Map<Language, StanceWords> ALL = new HashMap<>();

  static {
    for (Language language : Language.all()) {
      ALL.put(language, new StanceWords(language));
    }
  }

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  /**
   * @param place in the list
   */
  private record Marked(int place, Stance stance, Cue cue) {}

  private final List<Marked> cues = new ArrayList<>();
  private final Remembered<List<Marked>> begun = new Remembered<>(this::begunBy);
  private final Set<String> negations = new HashSet<>();

  private StanceWords(Language language) {
    for (Entry<String, String> row : WordList.rows(language.lines("stance-words"))) {
      if (row.getKey().equals("negates")) {
        negations.addAll(List.of(row.getValue().split(" ")));
      } else {
        cues.add(new Marked(cues.size(), Stance.of(row.getKey()), Cue.of(row.getValue())));
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
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private List<Marked> begunBy(String word) {
    return cues.stream().filter(each -> each.cue().begins(word)).toList();
  }

  /** Taking back goes before denying, denying before confirming; else what is listed first. */
  Stance stance(List<String> words) {
    Marked found = null;
    for (int i = 0; i < words.size(); i++) {
      for (Marked each : begun.of(words.get(i))) {
        if (goesBefore(each, found) && each.cue().goesOn(words, i + 1)) {
          found = each;
        }
      }
    }
    return found == null ? Stance.ASSERTS : found.stance();
  }

  private static boolean goesBefore(Marked one, @Nullable Marked other) {
    if (other == null) {
      return rank(one.stance()) > rank(Stance.ASSERTS);
    }
    int more = rank(one.stance()) - rank(other.stance());
    return more > 0 || more == 0 && one.place() < other.place();
  }

  private static int rank(Stance stance) {
    return switch (stance) {
      case ASSERTS -> 0;
      case CONFIRMS -> 1;
      case CONCURS -> 2;
      case REVISES -> 3;
      case EVADES -> 4;
      case DENIES -> 5;
      case WITHDRAWS -> 6;
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
