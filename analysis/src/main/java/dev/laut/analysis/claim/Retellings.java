package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Mentions.Mention;
import dev.laut.model.Copy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of a story tell again, in words of their own, what another one told first. Like
 * content alone shows nothing, since all tell of one happening. A text must admit that it has it
 * from elsewhere: it names the other outlet for a good part of what it tells; or it tells hearsay,
 * and soon after the other one.
 */
final class Retellings {

  /** {@link Copy#direction} where the text names the outlet that it retells. */
  static final String ATTRIBUTION = "attribution";

  private final List<Account> accounts;
  private final Weights weights;
  private final List<Copy> all;
  private final Mentions mentions;
  private final Hearsay hearsay;

  private Retellings(List<Account> accounts, Weights weights, List<Copy> taken) {
    this.accounts = accounts;
    this.weights = weights;
    all = new ArrayList<>(taken);
    mentions = new Mentions(accounts);
    hearsay = new Hearsay(accounts, weights, taken);
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
    for (int i = 0; i < accounts.size(); i++) {
      retellings.add(i);
    }
    return List.copyOf(retellings.all);
  }

  private static boolean isRetelling(Copy copy) {
    return copy.direction().equals(ATTRIBUTION) || copy.direction().equals(Hearsay.DIRECTION);
  }

  private void add(int number) {
    Account teller = accounts.get(number);
    List<Copy> taken = all.stream().filter(copy -> copy.dst().equals(teller.id())).toList();
    List<Copy> found = new ArrayList<>();
    for (Mention mention : mentions.in(teller)) {
      Copy copy = attributed(teller, mention, taken);
      if (copy != null) {
        found.add(copy);
      }
    }
    if (found.isEmpty() && taken.isEmpty()) {
      Copy copy = hearsay.by(number);
      if (copy != null) {
        found.add(copy);
      }
    }
    all.addAll(found);
  }

  /** That article of the outlet named which is retold most. */
  private @Nullable Copy attributed(Account teller, Mention mention, List<Copy> taken) {
    List<Account> firsts =
        mention.accounts().stream()
            .filter(first -> !teller.when().before(first.when()) && !isJoined(first, teller))
            .toList();
    return new Retelling(teller, mention.points(), weights, taken).ofOne(firsts, ATTRIBUTION);
  }

  private boolean isJoined(Account a, Account b) {
    return all.stream()
        .anyMatch(copy ->
            copy.src().equals(a.id()) && copy.dst().equals(b.id())
                || copy.src().equals(b.id()) && copy.dst().equals(a.id()));
  }
}
