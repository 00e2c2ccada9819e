package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Assignment;
import dev.laut.evaluation.measure.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Gold and found of one article, paired. */
record Comparison(Marking gold, Marking found, Pairing<Told> statements, Pairing<Amount> amounts) {

  private static final double SHARED_WORDS = 0.5;
  private static final double SAME_TYPE = 0.01;

  static Comparison of(Marking gold, Marking found) {
    return new Comparison(
        gold,
        found,
        Pairing.of(
                gold.statements(), found.statements(), Comparison::weight, Assignment.Ties.LOWEST)
            .withoutStrangers(Comparison::weight),
        Pairing.of(gold.amounts(), found.amounts(), Comparison::weight, Assignment.Ties.LOWEST)
            .withoutStrangers(Comparison::weight));
  }

  /** First as many pairs as possible that share enough words, then the closest. */
  private static double weight(Told gold, Told found) {
    double overlap = gold.overlap(found);
    if (overlap < SHARED_WORDS) {
      return 0;
    }
    return 1 + overlap + (Objects.equals(gold.type(), found.type()) ? SAME_TYPE : 0);
  }

  private static double weight(Amount gold, Amount found) {
    return gold.matches(found) ? 1 : 0;
  }

  /** The share of statements that are found with the right chain; 1 where there are none. */
  double score() {
    long right =
        statements.pairs().stream()
            .filter(pair -> Link.same(pair.gold().chain(), pair.found().chain()))
            .count();
    int both = gold.statements().size() + found.statements().size();
    return both > 0 ? 2.0 * right / both : 1;
  }

  /** The kinds of error among the statements, one entry for each. */
  List<String> errors() {
    List<String> kinds = new ArrayList<>();
    statements.missed().forEach(each -> kinds.add("missed " + each.type()));
    statements.extra().forEach(each -> kinds.add("invented " + each.type()));
    for (Pairing.Pair<Told> pair : statements.pairs()) {
      Told told = pair.gold();
      Told given = pair.found();
      if (!Link.same(told.chain(), given.chain())) {
        kinds.add("chain: " + Link.difference(told.chain(), given.chain()));
      }
      if (!told.hedge().equals(given.hedge())) {
        kinds.add("hedge: " + told.hedge() + " taken for " + given.hedge());
      }
      if (!Objects.equals(told.type(), given.type())) {
        kinds.add("type: " + told.type() + " taken for " + given.type());
      }
    }
    return kinds;
  }

  /** What differs, one kind of difference after the other. */
  List<String> show(String title, String text) {
    List<String> lines = new ArrayList<>();
    statements.missed().forEach(each -> lines.add("missed " + each.show(text)));
    statements.extra().forEach(each -> lines.add("extra  " + each.show(text)));
    for (Pairing.Pair<Told> pair : statements.pairs()) {
      if (!alike(pair.gold(), pair.found())) {
        lines.add("gold   " + pair.gold().show(text));
        lines.add("found  " + pair.found().show(text));
      }
    }
    amounts.missed().forEach(each -> lines.add("missed quantity " + each.show(text)));
    amounts.extra().forEach(each -> lines.add("extra  quantity " + each.show(text)));
    if (!Objects.equals(gold.verdict(), found.verdict()) || !gold.kinds().equals(found.kinds())) {
      lines.add("title  " + title);
      lines.add("gold   " + gold.verdict() + " " + new TreeSet<>(gold.kinds()));
      lines.add("found  " + found.verdict() + " " + new TreeSet<>(found.kinds()));
    }
    return lines;
  }

  private static boolean alike(Told gold, Told found) {
    return Objects.equals(gold.type(), found.type())
        && gold.hedge().equals(found.hedge())
        && gold.words().equals(found.words())
        && Link.same(gold.chain(), found.chain());
  }
}
