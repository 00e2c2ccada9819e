package dev.laut.analysis.lexis;

import dev.laut.analysis.annotation.GermanNouns;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts German compounds into all their parts with a large dictionary of nouns, for search: "Hafen",
 * "Arbeiter" and "Streik" of "Hafenarbeiterstreik". Unlike {@link CompoundSplitter} it does not ask
 * what the parts mean.
 *
 * <p>The last part is the longest noun at the end whose front can be cut up, too: a noun, perhaps
 * with a linking element ("Bund-es-tag", "Mühle-n-brand").
 */
final class CompoundParts {

  private static final int SHORTEST_WORD = 8;
  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_PART = 4;
  private static final int MOST_PARTS = 4;

  private static final List<String> TIES = List.of("", "s", "n", "en", "es", "er", "e");

  /** Endings that look like short nouns ("Ster", "Ation"), and derive instead. */
  private static final List<String> SUFFIXES =
      List.of(
          "heit", "keit", "ster", "tion", "sion", "ling", "ment", "chen", "tier", "eure", "inne",
          "innen", "ente", "enten", "ator", "ismus", "isten", "ungen", "arier", "ären");

  private final GermanNouns nouns;

  CompoundParts(GermanNouns nouns) {
    this.nouns = nouns;
  }

  /** The parts of {@code word} (small letters) from left to right, or none. */
  List<String> of(String word) {
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    return cut(word, parts, 1) ? parts.reversed() : List.of();
  }

  private boolean cut(String word, List<String> parts, int depth) {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      String last = word.substring(cut);
      if (!isPart(last)) {
        continue;
      }
      int before = parts.size();
      parts.add(last);
      if (front(word.substring(0, cut), parts, depth + 1)) {
        return true;
      }
      while (parts.size() > before) {
        parts.removeLast();
      }
    }
    return false;
  }

  private boolean front(String front, List<String> parts, int depth) {
    for (String tie : TIES) {
      String bare = front.substring(0, front.length() - (front.endsWith(tie) ? tie.length() : 0));
      if (front.endsWith(tie) && bare.length() >= SHORTEST_PART && isPart(bare)) {
        if (depth >= MOST_PARTS || !cut(bare, parts, depth)) {
          parts.add(bare);
        }
        return true;
      }
    }
    return depth < MOST_PARTS && cut(front, parts, depth);
  }

  private boolean isPart(String word) {
    return !SUFFIXES.contains(word) && nouns.contains(word);
  }
}
