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

  private static final Map<String, Noun> NOUNS = read();

  private CueNouns() {}

  static @Nullable Noun of(Words words, int i) {
    if (!words.isNoun(i)) {
      return null;
    }
    Noun noun = NOUNS.get(words.lemma(i));
    return noun != null ? noun : NOUNS.get(words.at(i).text());
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
