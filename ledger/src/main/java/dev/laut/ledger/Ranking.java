package dev.laut.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts matches in order, as many as are wanted. */
final class Ranking {

  private static final Pattern CURSOR =
      Pattern.compile("([01])_(-?\\d{1,19})_(\\d{1,8})_(\\d{1,10})");

  private final Matches matches;
  private final ArticleColumns.View articles;
  private final BitSet first;

  /**
   * @param first the articles, by number, that come before all others
   */
  Ranking(Matches matches, ArticleColumns.View articles, BitSet first) {
    this.matches = matches;
    this.articles = articles;
    this.first = first;
  }

  /**
   * Where an article stands in the order.
   *
   * @param rank the less, the better
   * @param day as {@link ArticleColumns} has it
   * @param article by number
   */
  record Place(boolean isFirst, double rank, int day, int article) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::isFirst, Comparator.reverseOrder())
            .thenComparingDouble(Place::rank)
            .thenComparing(Place::day, Comparator.reverseOrder())
            .thenComparing(Place::article, Comparator.reverseOrder());

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    /** The place as {@link Ranking#place} reads it. */
    String cursor() {
      return "%d_%d_%d_%d".formatted(isFirst ? 1 : 0, Double.doubleToLongBits(rank), day, article);
    }
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException if it is none
   */
  static @Nullable Place place(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    Matcher parts = CURSOR.matcher(cursor);
    try {
      if (parts.matches()) {
        return new Place(
            parts.group(1).equals("1"),
            Double.longBitsToDouble(Long.parseLong(parts.group(2))),
            Integer.parseInt(parts.group(3)),
            Integer.parseInt(parts.group(4)));
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(noPlace(cursor), e);
    }
    throw new IllegalArgumentException(noPlace(cursor));
  }

  private static String noPlace(String cursor) {
    return "'%s' is no place in a list of hits".formatted(cursor);
  }

  /** The best places behind {@code after}, {@code most} at most, in order. */
  List<Place> best(@Nullable Place after, int most) {
    PriorityQueue<Place> best = new PriorityQueue<>(Collections.reverseOrder());
    for (int i = 0; i < matches.size(); i++) {
      int article = matches.article(i);
      int day = articles.day(article);
      if (best.size() == most && isBehind(best.element(), i, day)) {
        continue;
      }
      Place place = new Place(first.get(article), matches.rank(i), day, article);
      if (after == null || place.compareTo(after) > 0) {
        best.add(place);
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<Place> places = new ArrayList<>(best);
    Collections.sort(places);
    return places;
  }

  /** Tells most of those that are behind {@code last} without making a place of them. */
  private boolean isBehind(Place last, int match, int day) {
    return first.isEmpty() && matches.rank(match) == last.rank() && day < last.day();
  }
}
