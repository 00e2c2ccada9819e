package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Account.Match;
import dev.laut.analysis.claim.Mentions.Mention;
import dev.laut.model.Copy;
import dev.laut.model.HedgeLevel;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of a story tell again, in words of their own, what another one told first. Like
 * content alone shows nothing, since all tell of one happening. A text must admit that it has it
 * from elsewhere: it names the other outlet for a good part of what it tells; or it tells hearsay,
 * and soon after the other one, with details that nobody else has.
 */
final class Retellings {

  /** {@link Copy#direction} where the text names the outlet that it retells. */
  static final String ATTRIBUTION = "attribution";

  /** {@link Copy#direction} where it tells hearsay that the other outlet told first. */
  static final String HEARSAY = "hearsay";

  /** What part of a sentence's weight the other must tell. */
  private static final double LIKE = 0.15;

  /** One shared concept is chance. */
  private static final int FEWEST = 2;

  /** Where it is known that an article is retold, one shows which sentence. */
  private static final int FEWEST_BY_HEARSAY = 1;

  /** Whoever takes less than this part of a text only mentions the other. */
  private static final double PART = 0.2;

  /** Whoever shares this part of its concepts with one other alone has them from there. */
  private static final double EXCLUSIVE = 0.15;

  private static final int FEWEST_EXCLUSIVE = 6;

  /** Among fewer texts what two share alone may be what the story is about. */
  private static final int FEWEST_TEXTS = 4;

  /** Hearsay is passed on at once; later, what happens anew brings the same names back. */
  private static final long SOON = 48 * 3600L;

  private final List<Account> accounts;
  private final Weights weights;
  private final List<Copy> copies;
  private final Mentions mentions;
  private @Nullable Exclusives exclusives;

  private Retellings(List<Account> accounts, Weights weights, List<Copy> copies) {
    this.accounts = accounts;
    this.weights = weights;
    this.copies = copies;
    mentions = new Mentions(accounts);
  }

  /**
   * The copies, and after them the retellings.
   *
   * @param accounts by date
   * @param copies among them; retellings that were found before are found anew
   */
  static List<Copy> with(List<Account> accounts, Weights weights, List<Copy> copies) {
    List<Copy> taken = copies.stream().filter(copy -> !isRetelling(copy)).toList();
    Retellings retellings = new Retellings(accounts, weights, taken);
    List<Copy> all = new ArrayList<>(taken);
    for (int i = 0; i < accounts.size(); i++) {
      all.addAll(retellings.by(i, all));
    }
    return all;
  }

  private static boolean isRetelling(Copy copy) {
    return copy.direction().equals(ATTRIBUTION) || copy.direction().equals(HEARSAY);
  }

  private List<Copy> by(int number, List<Copy> known) {
    Account teller = accounts.get(number);
    List<Copy> taken = copies.stream().filter(copy -> copy.dst().equals(teller.id())).toList();
    List<Copy> found = attributed(teller, taken, known);
    return found.isEmpty() && taken.isEmpty() && tellsHearsay(teller) ? hearsay(number) : found;
  }

  /** For each outlet that the article names that one of its articles that is retold most. */
  private List<Copy> attributed(Account teller, List<Copy> taken, List<Copy> known) {
    List<Copy> found = new ArrayList<>();
    for (Mention mention : mentions.in(teller)) {
      Copy best = null;
      for (Account first : mention.accounts()) {
        if (!teller.when().before(first.when()) && !isJoined(first, teller, known)) {
          Copy copy = retelling(first, teller, mention.points(), taken);
          if (copy != null
              && copy.share() >= PART
              && (best == null || copy.share() > best.share())) {
            best = copy;
          }
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  private static boolean isJoined(Account a, Account b, List<Copy> known) {
    return known.stream()
        .anyMatch(copy ->
            copy.src().equals(a.id()) && copy.dst().equals(b.id())
                || copy.src().equals(b.id()) && copy.dst().equals(a.id()));
  }

  /** What the sentences {@code points} of one article retell of another; null if nothing. */
  private @Nullable Copy retelling(
      Account first, Account teller, List<Point> points, List<Copy> taken) {
    boolean named = points != teller.points();
    int least = named ? FEWEST : FEWEST_BY_HEARSAY;
    List<Copy.Passage> passages = new ArrayList<>();
    int told = 0;
    for (Point point : points) {
      Match match = first.find(point.concepts(), weights);
      Span place = teller.place(point.span());
      if (match.shared() >= least && match.part() >= LIKE && !isTaken(place, taken)) {
        passages.add(new Copy.Passage(first.place(match.first()), place));
        told += teller.words(point);
      }
    }
    double share = Math.min(1, (double) told / Math.max(1, teller.words()));
    String direction = named ? ATTRIBUTION : HEARSAY;
    return told == 0 ? null : new Copy(first.id(), teller.id(), share, passages, direction);
  }

  /** Whether the words were taken from somebody else, who stands between. */
  private static boolean isTaken(Span place, List<Copy> taken) {
    return taken.stream()
        .flatMap(copy -> copy.passages().stream())
        .anyMatch(passage -> passage.dst().overlaps(place));
  }

  private static boolean tellsHearsay(Account teller) {
    return teller.when().known()
        && teller.reading().statements().stream().anyMatch(Retellings::isHearsay);
  }

  private static boolean isHearsay(Statement statement) {
    SourceKind origin = statement.origin().kind();
    return origin == SourceKind.ANONYMOUS
        || origin == SourceKind.UNKNOWN && statement.hedge().level() == HedgeLevel.HEDGED;
  }

  private List<Copy> hearsay(int number) {
    if (exclusives == null) {
      exclusives = new Exclusives(accounts, copies);
    }
    if (exclusives.texts() < FEWEST_TEXTS) {
      return List.of();
    }
    Account teller = accounts.get(number);
    int[] shared = exclusives.with(number);
    int best = -1;
    for (int i = 0; i < shared.length; i++) {
      boolean may =
          shared[i] >= Math.max(FEWEST_EXCLUSIVE, EXCLUSIVE * teller.concepts().size())
              && isSoonAfter(accounts.get(i), teller)
              && !accounts.get(i).outlet().same(teller.outlet());
      best = may && (best < 0 || shared[i] > shared[best]) ? i : best;
    }
    Copy copy = best < 0 ? null : retelling(accounts.get(best), teller, teller.points(), List.of());
    return copy == null ? List.of() : List.of(copy);
  }

  private static boolean isSoonAfter(Account first, Account teller) {
    return first.when().before(teller.when())
        && teller.when().earliest() - first.when().latest() <= SOON;
  }
}
