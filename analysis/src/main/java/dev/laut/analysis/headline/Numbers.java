package dev.laut.analysis.headline;

import java.util.Arrays;

/** A row of numbers that grows. */
final class Numbers {

  private float[] values = new float[96];
  private int size;

  void add(double... more) {
    for (double value : more) {
      values = size == values.length ? Arrays.copyOf(values, 2 * size) : values;
      values[size++] = (float) value;
    }
  }

  float[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
