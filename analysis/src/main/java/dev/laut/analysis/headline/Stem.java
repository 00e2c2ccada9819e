package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Token;
import java.util.Locale;

/** A word without its inflection, and when two of them speak of the same. */
record Stem(String word, String lemma) {

  private static final int SHORTEST_ROOT = 4;

  static Stem of(Token token) {
    return new Stem(token.text().toLowerCase(Locale.ROOT), token.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * The same lemma, a shared beginning of most of the shorter word ("close", "closure"), or one
   * inside the other as part of a compound ("Trennung", "Trennungsgerüchte").
   */
  boolean matches(Stem other) {
    return lemma.equals(other.lemma)
        || related(word, other.word)
        || related(lemma, other.lemma)
        || isPart(lemma, other.word)
        || isPart(other.lemma, word);
  }

  /** The same, but for parts of compounds. */
  boolean hasRootOf(Stem other) {
    return lemma.equals(other.lemma) || related(word, other.word) || related(lemma, other.lemma);
  }

  private static boolean related(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < least && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared * 10 >= least * 8 || shared >= 6;
  }

  private static boolean isPart(String part, String whole) {
    String root = part.endsWith("en") ? part.substring(0, part.length() - 2) : part;
    boolean compound = root.length() >= SHORTEST_ROOT && whole.length() >= 2 * SHORTEST_ROOT;
    return compound && whole.length() > part.length() && whole.contains(root);
  }
}
