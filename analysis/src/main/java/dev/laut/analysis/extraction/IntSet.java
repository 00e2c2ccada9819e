package dev.laut.analysis.extraction;

/** A set of numbers without boxes. */
final class IntSet {

  private int[] slots = new int[64];
  private boolean zero;
  private int size;

  /** Whether {@code value} was new. */
  boolean add(int value) {
    if (value == 0) {
      boolean fresh = !zero;
      zero = true;
      return fresh;
    }
    int at = slot(slots, value);
    if (slots[at] == value) {
      return false;
    }
    slots[at] = value;
    if (++size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  boolean contains(int value) {
    return value == 0 ? zero : slots[slot(slots, value)] == value;
  }

  boolean isEmpty() {
    return size == 0 && !zero;
  }

  private static int slot(int[] slots, int value) {
    int mask = slots.length - 1;
    int at = (value * 0x9E3779B9 >>> 7) & mask;
    while (slots[at] != 0 && slots[at] != value) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] wider = new int[slots.length * 2];
    for (int value : slots) {
      if (value != 0) {
        wider[slot(wider, value)] = value;
      }
    }
    slots = wider;
  }
}
