package dev.laut.ledger;

import dev.laut.model.HedgeLevel;
import dev.laut.model.SourceKind;

/**
 * Kinds of origins and levels of hedges among the statements of an article, as bits of a number.
 */
final class Traits {

  private static final int HEDGES = SourceKind.values().length;

  private Traits() {}

  /** Both as {@link IndexText#bits}. */
  static int of(int origins, int hedges) {
    return origins | hedges << HEDGES;
  }

  static int origin(SourceKind kind) {
    return 1 << kind.ordinal();
  }

  static int hedge(HedgeLevel level) {
    return 1 << HEDGES + level.ordinal();
  }
}
