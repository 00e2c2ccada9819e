package dev.laut.analysis.lexis;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function of words that remembers what it gave for some thousand of them: texts consist
 * mostly of the same words. One word pushes another out; what is remembered changes nothing but the
 * time it takes. Thread-safe: an entry is immutable, and one that another thread does not see yet
 * is worked out twice.
 */
public final class Remembered<T> {

  /** A power of two. */
  private static final int PLACES = 1 << 14;

  private record Entry<T>(String word, T value) {}

  private final Function<String, T> function;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final @Nullable Entry<T>[] places = new Entry[PLACES];

  /** Remembers nothing yet. */
  public Remembered(Function<String, T> function) {
    this.function = function;
  }

  /** What the function gives. */
  public T of(String word) {
    int place = (word.hashCode() * 0x9e3779b9) >>> 18;
    Entry<T> known = places[place];
    if (known != null && known.word().equals(word)) {
      return known.value();
    }
    T value = function.apply(word);
    places[place] = new Entry<>(word, value);
    return value;
  }
}
