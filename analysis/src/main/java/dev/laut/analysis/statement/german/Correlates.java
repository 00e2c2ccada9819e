package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Small words that belong to a verb of saying: "begründete das damit", "heißt es". */
final class Correlates {

  private static final Set<String> WORDS = WordList.set("/dev/laut/analysis/de/correlates.txt");

  private Correlates() {}

  /** The predicate's tokens with its correlates before token {@code limit}, in order. */
  static List<Integer> with(Words words, Predicate predicate, int limit) {
    List<Integer> tokens = new ArrayList<>(predicate.tokens());
    for (Segment segment : predicate.clause().segments()) {
      for (int i = segment.run().first(); i < Math.min(segment.run().end(), limit); i++) {
        if (WORDS.contains(words.lower(i)) && !tokens.contains(i)) {
          tokens.add(i);
        }
      }
    }
    int finite = predicate.finite();
    boolean impersonal = predicate.passive() || predicate.verb().equals("heißen");
    if (impersonal && finite >= 0) {
      if (words.is(finite + 1, "es")) {
        tokens.add(finite + 1);
      } else if (words.is(finite - 1, "es")) {
        tokens.add(finite - 1);
      }
    }
    tokens.sort(Integer::compare);
    return tokens;
  }
}
