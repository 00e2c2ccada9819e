package dev.laut.evaluation.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;

/**
 * An endless stream of invented news by time of publication: the same for the same seed and pace.
 * The first {@code n} articles of a stream do not depend on how many are taken. Not thread-safe.
 */
public final class SyntheticNews implements Iterator<Invented> {

  /** Articles that a story has on average. */
  private static final double MEAN_SIZE = 4.7;

  /** However much there is, no more appears a day. */
  private static final double MOST_PER_DAY = 2000;

  /** However little there is, it appears over this time. */
  private static final double FEWEST_DAYS = 28;

  private static final Instant BEGINNING = Instant.parse("2026-01-05T05:00:00Z");
  private static final double DAY = Duration.ofDays(1).toSeconds();

  private record Planned(int number, Telling telling) {}

  private final long seed;
  private final Newsroom newsroom;
  private final Dice pause;
  private final double pace;
  private final PriorityQueue<Planned> going =
      new PriorityQueue<>(
          Comparator.<Planned, Instant>comparing(planned -> planned.telling().next())
              .thenComparing(Planned::number));
  private Instant beginning = BEGINNING;
  private int stories;
  private int articles;

  /**
   * @param perDay how many articles appear a day, on average, once the stream is under way
   */
  public SyntheticNews(long seed, double perDay) {
    this.seed = seed;
    newsroom = new Newsroom(seed);
    pause = new Dice(~seed);
    pace = DAY * MEAN_SIZE / perDay;
  }

  /** A stream from which about {@code articles} are wanted: few appear over weeks, many faster. */
  public static SyntheticNews of(long seed, int articles) {
    return new SyntheticNews(seed, Math.min(MOST_PER_DAY, articles / FEWEST_DAYS));
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Invented next() {
    while (going.isEmpty() || !going.element().telling().next().isBefore(beginning)) {
      stories++;
      going.add(new Planned(stories, new Telling(newsroom, seed, stories, beginning)));
      beginning = beginning.plusSeconds(1 + (long) pause.waiting(pace));
    }
    Planned planned = going.remove();
    articles++;
    Invented told = planned.telling().tell("n%d-%07d".formatted(seed, articles));
    if (!planned.telling().isOver()) {
      going.add(planned);
    }
    return told;
  }
}
