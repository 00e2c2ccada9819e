package dev.laut.ledger;

import dev.laut.model.Source;
import java.util.Comparator;
import java.util.Objects;

/**
 * Under which a source is counted.
 *
 * @param kind its label
 * @param name empty where it has none
 */
record SourceKey(String kind, String name) implements Comparable<SourceKey> {

  private static final Comparator<SourceKey> ORDER =
      Comparator.comparing(SourceKey::kind).thenComparing(SourceKey::name);

  static SourceKey of(Source source) {
    return new SourceKey(source.kind().label(), Objects.requireNonNullElse(source.name(), ""));
  }

  /** The outlet {@code name} as one that publishes, and not as one that is quoted. */
  static SourceKey publisher(String name) {
    return new SourceKey("publisher", name);
  }

  @Override
  public int compareTo(SourceKey other) {
    return ORDER.compare(this, other);
  }
}
