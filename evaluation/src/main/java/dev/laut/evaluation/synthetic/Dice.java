package dev.laut.evaluation.synthetic;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that follows from a seed: the same on every machine. Not thread-safe. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** From 0 to {@code below}, exclusive. */
  int below(int below) {
    return random.nextInt(below);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> things) {
    return things.get(below(things.size()));
  }

  /** Between 0 and 1, exclusive; small values as likely as large ones. */
  double share() {
    return Math.max(Double.MIN_NORMAL, random.nextDouble());
  }

  /** How long to wait for something that happens every {@code mean} on average. */
  double waiting(double mean) {
    return -mean * Math.log(share());
  }

  void shuffle(List<?> things) {
    for (int i = things.size() - 1; i > 0; i--) {
      Collections.swap(things, i, below(i + 1));
    }
  }
}
