package dev.laut.analysis.copy;

import dev.laut.analysis.copy.Overlap.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the texts that dst really rests on: first the one that explains most of it, then any that
 * explains enough of the rest. So two copies of one text are not each other's source.
 */
final class SourceChoice {

  /** Words that a source must add. */
  private static final int LEAST = 8;

  /**
   * A stretch of so many words that are neither names nor figures was copied, however little else.
   */
  private static final int LONG = 16;

  private static final int LONG_CONTENT = 8;

  /** So many do where what was taken was taken word for word. */
  private static final int STRONG = 11;

  /** So many do, too, where they are a part of the text. */
  private static final int RUN = 9;

  /** So many where the source is named. */
  private static final int NAMED_RUN = 5;

  /** Fewer words in short stretches may be the only ones there are for a fact. */
  private static final int FEW = 20;

  /** What part of the words taken stands in both one after another, where text was taken. */
  private static final double DENSE = 0.5;

  /** The same where more was reworded, or where the source is named. */
  private static final double EDITED = 0.4;

  private static final double NAMED = 0.3;

  /** Facts told again make up a smaller part of the text. */
  private static final double PART = 0.2;

  private static final double NAMED_PART = 0.05;

  /** A stretch so near to the first or last word is at the edge. */
  private static final int EDGE = 6;

  /** Boilerplate has fewer words, and is a smaller part of a text. */
  private static final int FRAME = 50;

  private static final double FRAME_SHARE = 0.4;

  /** Two texts that explain dst alike but for this part of it: the earlier one is the source. */
  private static final double ALIKE = 0.05;

  private final Text dst;
  private final boolean[] explained;
  private final int own;

  /**
   * @param repeated for each word of dst whether its outlet prints it everywhere
   */
  SourceChoice(Text dst, boolean[] repeated) {
    this.dst = dst;
    explained = repeated.clone();
    int words = 0;
    for (boolean template : repeated) {
      words += template ? 0 : 1;
    }
    own = words;
  }

  /** A chosen source, and which words of dst it explains. */
  record Chosen(Finding finding, double share, List<Stretch> stretches) {}

  List<Chosen> of(List<Finding> findings) {
    List<Finding> rest = new ArrayList<>(findings);
    List<Chosen> chosen = new ArrayList<>();
    while (true) {
      rest.removeIf(finding -> !isCopy(finding));
      if (rest.isEmpty()) {
        break;
      }
      Finding best = best(rest);
      rest.remove(best);
      int added = added(best.overlap());
      if (added < LEAST) {
        break;
      }
      chosen.add(new Chosen(best, Math.min(1, (double) added / own), fresh(best.overlap())));
      for (int i = 0; i < explained.length; i++) {
        explained[i] |= best.overlap().covered()[i];
      }
    }
    return chosen;
  }

  private boolean isCopy(Finding finding) {
    Overlap overlap = finding.overlap();
    Evidence evidence = Evidence.of(overlap, dst, explained);
    return added(overlap) >= LEAST
        && (isLong(evidence) || isPart(evidence, finding.direction()))
        && !isFrame(finding.src(), overlap);
  }

  private static boolean isLong(Evidence evidence) {
    return evidence.longest() >= LONG && evidence.content() >= LONG_CONTENT
        || evidence.longest() >= STRONG && evidence.density() >= DENSE;
  }

  private boolean isPart(Evidence evidence, Direction direction) {
    double part = own == 0 ? 0 : (double) evidence.words() / own;
    return switch (direction) {
      case CREDIT, NAMED ->
          evidence.longest() >= NAMED_RUN && evidence.density() >= NAMED && part >= NAMED_PART;
      case TIME, HOLDS, GUESS ->
          evidence.longest() >= RUN
                  && evidence.words() >= FEW
                  && evidence.density() >= DENSE
                  && part >= PART
              || evidence.longest() >= STRONG && evidence.density() >= EDITED && part >= PART;
    };
  }

  /**
   * Whether all that both share is short and stands where both begin or end, as a site's
   * boilerplate does before it is known as such.
   */
  private boolean isFrame(Text src, Overlap overlap) {
    int words = 0;
    for (Stretch stretch : overlap.stretches()) {
      boolean begins = stretch.dstBegin() <= EDGE && stretch.srcBegin() <= EDGE;
      boolean ends = stretch.dstEnd() >= dst.size() - EDGE && stretch.srcEnd() >= src.size() - EDGE;
      if (!begins && !ends) {
        return false;
      }
      words += stretch.words();
    }
    return words < FRAME && words < own * FRAME_SHARE;
  }

  private Finding best(List<Finding> findings) {
    int most = 0;
    for (Finding finding : findings) {
      most = Math.max(most, added(finding.overlap()));
    }
    Finding best = findings.getFirst();
    boolean none = true;
    for (Finding finding : findings) {
      boolean alike = added(finding.overlap()) >= most - Math.max(2, ALIKE * most);
      if (alike && (none || isEarlier(finding, best))) {
        best = finding;
        none = false;
      }
    }
    return best;
  }

  private static boolean isEarlier(Finding a, Finding b) {
    long aTime = a.src().wording().when().earliest();
    long bTime = b.src().wording().when().earliest();
    return aTime != bTime
        ? aTime < bTime
        : a.src().wording().id().compareTo(b.src().wording().id()) < 0;
  }

  /** Unexplained words in stretches that are for the most part unexplained. */
  private int added(Overlap overlap) {
    int added = 0;
    for (Stretch stretch : overlap.stretches()) {
      int unexplained = unexplained(stretch);
      added += unexplained * 2 >= stretch.words() ? unexplained : 0;
    }
    return added;
  }

  /** The stretches that are for the most part unexplained yet. */
  private List<Stretch> fresh(Overlap overlap) {
    return overlap.stretches().stream().filter(this::isFresh).toList();
  }

  private boolean isFresh(Stretch stretch) {
    return unexplained(stretch) * 2 >= stretch.words();
  }

  private int unexplained(Stretch stretch) {
    int words = 0;
    for (int i = stretch.dstBegin(); i < stretch.dstEnd(); i++) {
      words += explained[i] ? 0 : 1;
    }
    return words;
  }
}
