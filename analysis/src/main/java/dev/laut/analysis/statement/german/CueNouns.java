package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Medium;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns of cue-nouns.txt. */
final class CueNouns {

  /**
   * A noun for what is said.
   *
   * @param use the letters that cue-nouns.txt explains
   */
  record Noun(Medium medium, String use) {

    /** "nach Angaben der Polizei". */
    boolean namesSource() {
      return use.indexOf('a') >= 0 || use.indexOf('d') >= 0;
    }

    /** "meiner Meinung nach". */
    boolean isView() {
      return use.indexOf('a') >= 0;
    }

    /** "die Behauptung, dass". */
    boolean takesClause() {
      return use.indexOf('c') >= 0;
    }
  }

  private static final Noun ANY = new Noun(Medium.SPEECH_OR_WRITING, "acd");
  private static final int LONGEST_ENDING = 2;
  private static final int SHORTEST_PART = 5;
  private static final Map<String, Noun> NOUNS = read();

  private CueNouns() {}

  static @Nullable Noun of(Words words, int i) {
    if (!words.isNoun(i)) {
      return null;
    }
    String word = words.at(i).text();
    Noun noun = NOUNS.get(words.lemma(i));
    for (int cut = 0; noun == null && cut <= LONGEST_ENDING && cut < word.length(); cut++) {
      noun = NOUNS.get(word.substring(0, word.length() - cut));
    }
    noun = noun != null ? noun : compound(word);
    return noun == null && words.isAnyNoun() ? ANY : noun;
  }

  /** "Expertenmeinung", "ai-Bericht": by the last part. */
  private static @Nullable Noun compound(String word) {
    for (int i = word.length() - SHORTEST_PART; i > 2; i--) {
      String part = Character.toUpperCase(word.charAt(i)) + word.substring(i + 1);
      for (int cut = 0; cut <= LONGEST_ENDING && part.length() - cut >= SHORTEST_PART; cut++) {
        Noun noun = NOUNS.get(part.substring(0, part.length() - cut));
        if (noun != null) {
          return noun;
        }
      }
    }
    return null;
  }

  private static Map<String, Noun> read() {
    Map<String, Noun> nouns = new HashMap<>();
    for (String line : WordList.lines("/dev/laut/analysis/de/cue-nouns.txt")) {
      String[] columns = line.split("\t");
      nouns.put(columns[0], new Noun(CueVerbs.medium(columns[1]), columns[2]));
    }
    return Map.copyOf(nouns);
  }
}
