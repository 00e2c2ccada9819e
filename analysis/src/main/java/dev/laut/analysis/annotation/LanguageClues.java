package dev.laut.analysis.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Strings that tell a language; what several languages share tells less. */
final class LanguageClues {

  private final Map<String, Clue> clues = new HashMap<>();

  private record Clue(int[] languages, double weight) {}

  /**
   * Reads {@code path}: a language a line, and behind a tab its strings, separated by blanks.
   *
   * @param weight of a string that only one language has
   */
  LanguageClues(String path, List<String> languages, double weight) {
    Map<String, List<Integer>> sharers = new HashMap<>();
    for (Entry<String, String> row : WordList.rows(path)) {
      int language = languages.indexOf(row.getKey());
      for (String clue : row.getValue().split(" ")) {
        sharers.computeIfAbsent(clue, any -> new ArrayList<>()).add(language);
      }
    }
    sharers.forEach((clue, who) ->
        clues.put(
            clue,
            new Clue(
                who.stream().mapToInt(Integer::intValue).toArray(),
                weight / Math.sqrt(who.size()))));
  }

  /** Adds what {@code string} tells to the scores of its languages. */
  void add(String string, double[] scores) {
    Clue clue = clues.get(string);
    if (clue != null) {
      for (int language : clue.languages) {
        scores[language] += clue.weight;
      }
    }
  }
}
