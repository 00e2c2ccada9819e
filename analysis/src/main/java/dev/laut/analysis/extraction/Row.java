package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers that describe one passage, in an order that never depends on the page. */
final class Row {

  private static final float[] LOGS = new float[2048];

  static {
    for (int i = 0; i < LOGS.length; i++) {
      LOGS[i] = (float) Math.log1p(i);
    }
  }

  private final List<String> names = new ArrayList<>();
  private boolean naming = true;
  private float[] values = new float[256];
  private int size;

  void add(String name, float value) {
    if (naming) {
      names.add(name);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** The names of columns that tell one thing of each of {@code items}. */
  static String[] names(String prefix, Object[] items) {
    return Arrays.stream(items).map(item -> prefix + item).toArray(String[]::new);
  }

  void add(String name, boolean value) {
    add(name, value ? 1f : 0f);
  }

  /** Logarithmic, since two and four words differ as twenty and forty do. */
  void log(String name, double value) {
    add(name, (float) Math.log1p(value));
  }

  /** As {@link #log(String, double)}, faster. */
  void log(String name, int value) {
    boolean known = value >= 0 && value < LOGS.length;
    add(name, known ? LOGS[value] : (float) Math.log1p(value));
  }

  float[] take() {
    naming = false;
    float[] taken = Arrays.copyOf(values, size);
    size = 0;
    return taken;
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
