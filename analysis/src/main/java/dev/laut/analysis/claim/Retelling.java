package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Account.Match;
import dev.laut.model.Copy;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up sentences of one article in another that may have told them first. */
final class Retelling {

  /** Whoever takes less than this part of a text only mentions the other. */
  private static final double PART = 0.25;

  /** What part of a sentence's weight the other must tell. */
  private static final double LIKE = 0.15;

  /** One shared concept is chance. */
  private static final int FEWEST = 2;

  /** Where it is known that an article is retold, one shows which sentence. */
  private static final int FEWEST_OF_WHOLE = 1;

  private final Account teller;
  private final List<Point> points;
  private final Weights weights;
  private final List<Copy> taken;

  /**
   * @param teller the later article
   * @param points those of its sentences that are looked up
   * @param taken copies whose words stem from somebody who stands between
   */
  Retelling(Account teller, List<Point> points, Weights weights, List<Copy> taken) {
    this.teller = teller;
    this.points = points;
    this.weights = weights;
    this.taken = taken;
  }

  /** A whole article that is known to retell another. */
  static Retelling ofWhole(Account teller, Weights weights) {
    return new Retelling(teller, teller.points(), weights, List.of());
  }

  /**
   * What {@code first} told before; null if nothing.
   *
   * @param direction what tells who retells whom
   */
  @Nullable Copy of(Account first, String direction) {
    int least = points == teller.points() ? FEWEST_OF_WHOLE : FEWEST;
    List<Copy.Passage> passages = new ArrayList<>();
    int told = 0;
    for (Point point : points) {
      Match match = first.find(point.concepts(), weights);
      Span place = teller.place(point.span());
      if (match.shared() >= least && match.part() >= LIKE && !isTaken(place)) {
        passages.add(new Copy.Passage(first.place(match.first()), place));
        told += teller.words(point);
      }
    }
    double share = Math.min(1, (double) told / Math.max(1, teller.words()));
    return told == 0 ? null : new Copy(first.id(), teller.id(), share, passages, direction);
  }

  /**
   * What was retold most of one of {@code accounts}, the first of equals; null if all is too
   * little.
   */
  @Nullable Copy ofOne(List<Account> accounts, String direction) {
    Copy best = null;
    for (Account first : accounts) {
      Copy copy = of(first, direction);
      if (copy != null && copy.share() >= PART && (best == null || copy.share() > best.share())) {
        best = copy;
      }
    }
    return best;
  }

  private boolean isTaken(Span place) {
    return taken.stream()
        .flatMap(copy -> copy.passages().stream())
        .anyMatch(passage -> passage.dst().overlaps(place));
  }
}
