package dev.laut.evaluation.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names what went wrong with a statement: the type, and the phenomenon. */
final class ErrorKinds {

  private static final double WELL_CUT = 0.8;

  private ErrorKinds() {}

  /** The kinds of error in {@code pair}; none where both sides agree. */
  static List<String> of(Pair pair) {
    Marked gold = pair.gold();
    Marked found = pair.found();
    if (gold == null || found == null || gold.overlap(found) == 0) {
      List<String> kinds = new ArrayList<>();
      if (gold != null) {
        kinds.add("missed " + type(gold) + ", " + framing(gold));
      }
      if (found != null) {
        kinds.add("invented " + type(found) + ", " + framing(found));
      }
      return kinds;
    }
    List<String> kinds = new ArrayList<>();
    if (!type(gold).equals(type(found))) {
      kinds.add(type(gold) + " taken for " + type(found));
    }
    if (gold.overlap(found) < WELL_CUT) {
      kinds.add("quote cut wrongly, " + type(gold));
    }
    String speaker = speaker(gold, found);
    if (speaker != null) {
      kinds.add("speaker " + speaker + ", " + type(gold));
    }
    return kinds;
  }

  private static @Nullable String speaker(Marked gold, Marked found) {
    BitSet expected = gold.tokens(Part.SPEAKER);
    BitSet given = found.tokens(Part.SPEAKER);
    if (expected.equals(given)) {
      return null;
    }
    if (given.isEmpty()) {
      return "missing";
    }
    if (expected.isEmpty()) {
      return "given where there is none";
    }
    return expected.intersects(given) ? "too short or long" : "wrong";
  }

  /** How the statement is told: by a cue before, behind or on both sides, or by none. */
  private static String framing(Marked marked) {
    BitSet cue = marked.tokens(Part.CUE);
    BitSet quote = marked.tokens(Part.QUOTE);
    if (cue.isEmpty()) {
      return "no cue";
    }
    boolean before = cue.nextSetBit(0) < quote.nextSetBit(0);
    boolean behind = cue.length() > quote.length();
    return before && behind
        ? "split cue around"
        : before ? "cue before" : behind ? "cue behind" : "cue inside";
  }

  private static String type(Marked marked) {
    return String.valueOf(marked.type());
  }
}
