package dev.laut.evaluation.measure;

import java.util.HashMap;
import java.util.Map;

/** Things that hang together, directly or through others. Not thread-safe. */
public final class Groups {

  private final Map<String, String> next = new HashMap<>();

  /** From now on {@code a} and {@code b} hang together. */
  public void join(String a, String b) {
    String first = root(a);
    String second = root(b);
    if (!first.equals(second)) {
      next.put(first, second);
    }
  }

  /** Whether both hang together; everything does with itself. */
  public boolean together(String a, String b) {
    return root(a).equals(root(b));
  }

  private String root(String thing) {
    String root = thing;
    while (true) {
      String further = next.get(root);
      if (further == null) {
        return root;
      }
      root = further;
    }
  }
}
