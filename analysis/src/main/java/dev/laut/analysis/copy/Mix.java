package dev.laut.analysis.copy;

/** Spreads numbers evenly; the finaliser of MurmurHash3 (public domain). */
final class Mix {

  private Mix() {}

  static int of(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** One number for two in their order. */
  static int of(int first, int second) {
    return of(first * 31 + second);
  }
}
