package dev.laut.analysis.claim;

import dev.laut.model.Copy;
import dev.laut.model.HedgeLevel;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds from which earlier article one has what it tells as hearsay: the one that tells most of
 * what it reports as said by nobody, or the one with which alone it shares details.
 */
final class Hearsay {

  /** {@link Copy#direction} of what is found. */
  static final String DIRECTION = "hearsay";

  /** One thing that is rumoured may come from anywhere. */
  private static final int FEWEST_RUMOURS = 2;

  /** Whoever shares this part of its concepts with one other alone has them from there. */
  private static final double EXCLUSIVE = 0.15;

  private static final int FEWEST_EXCLUSIVE = 6;

  /** Among fewer texts what two share alone may be what the story is about. */
  private static final int FEWEST_TEXTS = 4;

  /** Hearsay is passed on at once; later, what happens anew brings the same names back. */
  private static final long SOON = 48 * 3600L;

  /** Earlier articles that are looked at: the first ones brought the news. */
  private static final int MOST_EARLIER = 64;

  private final List<Account> accounts;
  private final Weights weights;
  private final List<Copy> copies;
  private @Nullable Exclusives exclusives;

  /**
   * @param accounts by date
   */
  Hearsay(List<Account> accounts, Weights weights, List<Copy> copies) {
    this.accounts = accounts;
    this.weights = weights;
    this.copies = copies;
  }

  /** From whom article {@code number} has it, or null. */
  @Nullable Copy by(int number) {
    Account teller = accounts.get(number);
    boolean tells =
        teller.hasOutlet()
            && teller.when().known()
            && teller.reading().statements().stream().anyMatch(Hearsay::isHearsay);
    if (!tells) {
      return null;
    }
    int[] earlier = earlier(number);
    Copy rumours = rumours(teller, earlier);
    return rumours != null ? rumours : details(number, earlier);
  }

  private static boolean isHearsay(Statement statement) {
    return statement.origin().kind() == SourceKind.ANONYMOUS || isRumour(statement);
  }

  private static boolean isRumour(@Nullable Statement statement) {
    return statement != null
        && statement.origin().kind() == SourceKind.UNKNOWN
        && statement.hedge().level() == HedgeLevel.HEDGED;
  }

  private @Nullable Copy rumours(Account teller, int[] earlier) {
    List<Point> rumours =
        teller.points().stream().filter(point -> isRumour(point.statement())).toList();
    List<Account> firsts = IntStream.of(earlier).mapToObj(accounts::get).toList();
    Copy copy = new Retelling(teller, rumours, weights, List.of()).ofOne(firsts, DIRECTION);
    return copy != null && copy.passages().size() >= FEWEST_RUMOURS ? copy : null;
  }

  private @Nullable Copy details(int number, int[] earlier) {
    if (exclusives == null) {
      exclusives = new Exclusives(accounts, copies);
    }
    if (exclusives.texts() < FEWEST_TEXTS) {
      return null;
    }
    Account teller = accounts.get(number);
    int[] shared = exclusives.with(number);
    double most = Math.max(FEWEST_EXCLUSIVE, EXCLUSIVE * teller.concepts().size());
    int best = -1;
    for (int first : earlier) {
      if (shared[first] >= most) {
        most = shared[first] + 1.0;
        best = first;
      }
    }
    return best < 0 ? null : Retelling.ofWhole(teller, weights).of(accounts.get(best), DIRECTION);
  }

  /** Articles of other outlets that appeared not long before. */
  private int[] earlier(int number) {
    Account teller = accounts.get(number);
    return IntStream.range(0, number)
        .filter(i -> isSoonAfter(accounts.get(i), teller))
        .filter(i -> accounts.get(i).hasOutlet())
        .filter(i -> !accounts.get(i).outlet().same(teller.outlet()))
        .limit(MOST_EARLIER)
        .toArray();
  }

  private static boolean isSoonAfter(Account first, Account teller) {
    return first.when().before(teller.when())
        && teller.when().earliest() - first.when().latest() <= SOON;
  }
}
