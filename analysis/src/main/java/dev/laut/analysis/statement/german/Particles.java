package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.WordList;
import java.util.Set;

/** Separable parts of verbs: "mit" of "mitteilen". */
final class Particles {

  private static final Set<String> PARTICLES =
      WordList.set("/dev/laut/analysis/de/verb-particles.txt");

  private Particles() {}

  static boolean contains(String word) {
    return PARTICLES.contains(word);
  }
}
