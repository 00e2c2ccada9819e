package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;

/** The numbers that describe one passage, in an order that never depends on the page. */
final class Row {

  private final List<String> names = new ArrayList<>();
  private boolean naming = true;
  private float[] values = new float[256];
  private int size;

  void add(String name, float value) {
    if (naming) {
      names.add(name);
    }
    if (size == values.length) {
      values = java.util.Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void add(String name, boolean value) {
    add(name, value ? 1f : 0f);
  }

  /** Logarithmic, since two and four words differ as twenty and forty do. */
  void log(String name, double value) {
    add(name, (float) Math.log1p(value));
  }

  float[] take() {
    naming = false;
    float[] taken = java.util.Arrays.copyOf(values, size);
    size = 0;
    return taken;
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
