package dev.laut.analysis.lexis;

import java.util.List;
import java.util.Set;

/**
 * Cuts German compounds in two: the last part must be a noun of the lexicon, the first one long
 * enough to be a word.
 */
final class CompoundSplitter {

  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_FRONT = 3;

  /** A front part that is no word of the lexicon must be this long. */
  private static final int SHORTEST_UNKNOWN = 4;

  private static final List<String> TIES = List.of("", "s", "n", "en", "es", "er", "e");

  private static final List<String> ENDINGS =
      List.of("", "s", "n", "en", "e", "es", "er", "in", "innen");

  private final Set<String> nouns;
  private final Stemmer stemmer;

  CompoundSplitter(Set<String> nouns, Stemmer stemmer) {
    this.nouns = nouns;
    this.stemmer = stemmer;
  }

  /** Stems of the two parts of {@code word} (small letters), or an empty list. */
  List<String> parts(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= SHORTEST_FRONT && hyphen < word.length() - SHORTEST_FRONT) {
      return List.of(
          stemmer.stem(word.substring(0, hyphen), true),
          stemmer.stem(word.substring(hyphen + 1), true));
    }
    if (nouns.contains(word)) {
      return List.of();
    }
    for (int cut = SHORTEST_FRONT; cut <= word.length() - SHORTEST_HEAD; cut++) {
      String front = isNoun(word.substring(cut)) ? front(word.substring(0, cut)) : "";
      if (!front.isEmpty()) {
        return List.of(front, stemmer.stem(word.substring(cut), true));
      }
    }
    return List.of();
  }

  private boolean isNoun(String word) {
    for (String ending : ENDINGS) {
      int end = word.length() - ending.length();
      if (end >= SHORTEST_HEAD && word.endsWith(ending) && nouns.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private String front(String part) {
    for (String tie : TIES) {
      int end = part.length() - tie.length();
      if (part.endsWith(tie) && end >= SHORTEST_FRONT && nouns.contains(part.substring(0, end))) {
        return stemmer.stem(part.substring(0, end), true);
      }
    }
    return part.length() >= SHORTEST_UNKNOWN ? stemmer.stem(part, true) : "";
  }
}
