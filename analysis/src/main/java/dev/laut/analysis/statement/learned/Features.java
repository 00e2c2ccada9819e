package dev.laut.analysis.statement.learned;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the features of one candidate: names and values. A model knows only their hashes. Not
 * thread-safe.
 */
public final class Features {

  private static final int FNV_BASIS = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;
  private static final int ROOM = 64;

  private final int scope;
  private int[] hashes = new int[ROOM];
  private @Nullable Said[] said = new Said[ROOM];
  private int size;

  /** One feature in words; values that it does not have are empty. */
  private record Said(String name, String first, String second) {

    String text() {
      return (first.isEmpty() ? name : name + "=" + first) + (second.isEmpty() ? "" : "&" + second);
    }
  }

  /**
   * @param scope what kind of candidate this is; the same feature in another scope is another one
   */
  public Features(String scope) {
    this.scope = hash(FNV_BASIS, scope);
  }

  /** Adds that {@code name} has {@code value}. */
  public Features add(String name, String value) {
    put(hash(hash(hash(scope, name), "="), value), new Said(name, value, ""));
    return this;
  }

  /** Adds that {@code name} has these two values at once. */
  public Features add(String name, String first, String second) {
    int hash = hash(hash(hash(hash(hash(scope, name), "="), first), "&"), second);
    put(hash, new Said(name, first, second));
    return this;
  }

  /** Adds {@code name} if it {@code holds}. */
  public Features addIf(boolean holds, String name) {
    if (holds) {
      put(hash(scope, name), new Said(name, "", ""));
    }
    return this;
  }

  /** The hashes, each once, in ascending order. */
  public int[] hashes() {
    int[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** What each hash stands for, as {@code name=value}, in ascending order of the hashes. */
  Map<Integer, String> named() {
    Map<Integer, String> named = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      Said each = said[i];
      if (each != null) {
        named.putIfAbsent(hashes[i], each.text());
      }
    }
    return named;
  }

  private void put(int hash, Said feature) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      said = Arrays.copyOf(said, 2 * size);
    }
    hashes[size] = hash;
    said[size++] = feature;
  }

  private static int hash(int start, String text) {
    int hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
