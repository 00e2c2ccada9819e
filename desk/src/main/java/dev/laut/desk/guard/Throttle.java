package dev.laut.desk.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much each caller may still do: a bucket that holds {@code most} and fills by {@code
 * perSecond}. Thread-safe; remembers a bounded number of callers.
 */
public final class Throttle {

  private static final int MOST_CALLERS = 10_000;
  private static final double NANOS = 1e9;

  private final double most;
  private final double perSecond;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CALLERS;
        }
      };

  private record Bucket(double left, long at) {}

  /**
   * @param nanos a clock that only runs forward
   */
  public Throttle(double most, double perSecond, LongSupplier nanos) {
    this.most = most;
    this.perSecond = perSecond;
    this.nanos = nanos;
  }

  /** Whether {@code caller} may do one more thing. */
  public synchronized boolean hasLeft(String caller) {
    return left(caller, nanos.getAsLong()) >= 1;
  }

  /** Takes one from what {@code caller} has left; false if there is none. */
  public synchronized boolean take(String caller) {
    long now = nanos.getAsLong();
    double left = left(caller, now);
    boolean may = left >= 1;
    buckets.put(caller, new Bucket(may ? left - 1 : left, now));
    return may;
  }

  /** Whole seconds until {@code caller} may do one more thing, at least 1. */
  public synchronized long waitSeconds(String caller) {
    double missing = 1 - left(caller, nanos.getAsLong());
    return Math.max(1, (long) Math.ceil(missing / perSecond));
  }

  private double left(String caller, long now) {
    Bucket bucket = buckets.get(caller);
    return bucket == null
        ? most
        : Math.min(most, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
  }
}
