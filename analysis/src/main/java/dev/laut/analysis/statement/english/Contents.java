package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a frame introduces: behind it, before it, or on both sides. */
final class Contents {

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");
  private static final Set<String> GERUND = WordList.set("/dev/laut/analysis/en/gerund-cues.txt");
  private static final Set<String> MANNERS = WordList.set("/dev/laut/analysis/en/manners.txt");
  private static final int FARTHEST_THAT = 16;
  private static final int SHORTEST_CLAUSE = 4;

  private final Clauses clauses;
  private final List<Quotation> quotations;

  Contents(Clauses clauses, List<Quotation> quotations) {
    this.clauses = clauses;
    this.quotations = quotations;
  }

  /** What {@code frame} introduces within {@code [floor, ceiling)}, or null. */
  @Nullable Content of(Frame frame, int floor, int ceiling) {
    int end = withoutStop(ceiling);
    Content behind = frame.inverted() ? null : behind(frame, end);
    if (behind != null) {
      return behind;
    }
    Content around = around(frame, floor, end);
    if (around != null) {
      return around;
    }
    boolean gist =
        floor < ceiling
            && frame.word().takes("gist")
            && frame.hasSubject()
            && !frame.inverted()
            && tells(frame, end);
    return gist
        ? new Content(StatementType.REPORTED, List.of(new Content.Range(floor, ceiling)), "gist")
        : null;
  }

  /**
   * Whether an object follows the cue; of a verb of naming it must be a pronoun, a demand or hold a
   * quotation (not "called it a day"), of one of estimating it must give a number ("put the toll at
   * 17").
   */
  private boolean tells(Frame frame, int end) {
    int next = frame.cue().getLast() + 1;
    boolean object = next < end && (clauses.quoted[next] >= 0 || !clauses.isBreak(next));
    return object
        && switch (frame.word().lemma()) {
          case "call" ->
              clauses.tag(next) == Tag.PRON || isDemand(frame.after()) || quotesWithin(next, end);
          case "put" -> isEstimate(next, end);
          default -> true;
        };
  }

  private boolean isDemand(int at) {
    return clauses.is(at, "for") || clauses.is(at, "on");
  }

  private boolean isEstimate(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (clauses.is(i, "at") && (clauses.tag(i + 1) == Tag.NUM || clauses.tag(i + 1) == Tag.SYM)) {
        return true;
      }
    }
    return false;
  }

  private boolean quotesWithin(int from, int end) {
    for (int i = from; i < end; i++) {
      if (clauses.quoted[i] >= 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Content behind(Frame frame, int ceiling) {
    int after = frame.after();
    int end = ownClauseEnd(after, ceiling);
    if (after >= end) {
      return null;
    }
    if (clauses.quoted[after] >= 0) {
      return direct(List.of(range(clauses.quoted[after])), "quote-behind");
    }
    boolean clause = frame.word().takes("clause");
    int that = clause ? that(after, end) : -1;
    if (that >= 0) {
      return indirect(new Content.Range(that, end), "that");
    }
    boolean order =
        clauses.is(after, "to") || clauses.is(after, "not") && clauses.is(after + 1, "to");
    if (order && frame.word().takes("order")) {
      return indirect(new Content.Range(after, end), "infinitive");
    }
    if (GERUND.contains(frame.word().lemma())
        && clauses.lower(after).endsWith("ing")
        && clauses.isVerb(after)) {
      return indirect(new Content.Range(after, end), "gerund");
    }
    boolean bare =
        clause
            && !clauses.isBreak(after)
            && clauses.tag(after) != Tag.ADP
            && (clauses.hasFiniteVerb(after, end) || quotesWithin(after, end))
            && subjectOpens(after, end);
    return bare ? indirect(new Content.Range(after, end), "bare-clause") : null;
  }

  /**
   * Whether the words from {@code from} on begin a clause of their own: with a phrase and then a
   * verb, or with "there".
   */
  private boolean subjectOpens(int from, int end) {
    int verb = from;
    while (verb < end && clauses.quoted[verb] < 0 && !clauses.isVerb(verb)) {
      if (clauses.tokens.get(verb).is(";")) {
        return false;
      }
      verb++;
    }
    return verb < end && verb > from && clauses.tag(verb - 1) != Tag.CCONJ;
  }

  private int that(int from, int end) {
    int last = Math.min(end, from + FARTHEST_THAT);
    for (int i = from; i < last; i++) {
      boolean another = clauses.tag(i) == Tag.CCONJ && i + 1 < end && clauses.isVerb(i + 1);
      if (clauses.quoted[i] >= 0 || another || i > from && clauses.tag(i) == Tag.AUX) {
        return -1;
      }
      if (clauses.is(i, "that")
          && i + 1 < end
          && !breakBetween(from, i - 1)
          && (i > from || clauses.tag(i) != Tag.DET || clauses.hasFiniteVerb(i + 1, end))) {
        return i;
      }
    }
    return -1;
  }

  private boolean breakBetween(int from, int end) {
    int parting = nextBreak(from, Math.max(from, end));
    return parting < end && (!clauses.isBreak(end) || !clauses.isVerb(parting + 1));
  }

  /**
   * Where "…, and left", "…, citing a letter" goes on with the speaker's own deeds; {@code end} if
   * it does not.
   */
  private int ownClauseEnd(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      boolean parted = clauses.isBreak(i) && clauses.quoted[i + 2] < 0;
      boolean deed = clauses.tag(i + 1) == Tag.CCONJ && clauses.isVerb(i + 2);
      boolean manner =
          MANNERS.contains(clauses.lower(i + 1))
              || clauses.is(i + 1, "without") && clauses.lower(i + 2).endsWith("ing");
      if (parted && (deed || manner)) {
        return i;
      }
    }
    return end;
  }

  private @Nullable Content around(Frame frame, int floor, int end) {
    Content.@Nullable Range left = left(frame, floor);
    Content.@Nullable Range right = right(frame, end, left != null);
    boolean leftQuote = left != null && isQuotation(left);
    boolean rightQuote = right != null && clauses.quoted[right.first()] >= 0;
    if (leftQuote || left == null && rightQuote) {
      List<Content.Range> ranges = new ArrayList<>();
      if (left != null) {
        ranges.add(left);
      }
      if (right != null && rightQuote) {
        ranges.add(range(clauses.quoted[right.first()]));
      }
      return direct(ranges, leftQuote ? "frame-behind" : "colon");
    }
    if (!frame.word().takes("clause")) {
      return null;
    }
    if (left != null && isClause(left, frame, end) && closes(frame, end)) {
      List<Content.Range> ranges = new ArrayList<>(List.of(left));
      if (right != null && !rightQuote) {
        ranges.add(right);
      }
      return new Content(
          StatementType.INDIRECT, ranges, right == null ? "frame-behind" : "frame-inside");
    }
    boolean before = right != null && clauses.hasFiniteVerb(right.first(), right.end());
    return before && right != null ? indirect(right, "frame-before") : null;
  }

  /**
   * Whether the words before a frame are what was said. Before one that ends the sentence anything
   * is that is no circumstance: the tagger takes some verbs for nouns ("The ferry sank off Quay").
   */
  private boolean isClause(Content.Range left, Frame frame, int end) {
    boolean ends = frame.after() >= end && left.end() - left.first() >= SHORTEST_CLAUSE;
    return clauses.hasFiniteVerb(left.first(), left.end())
        || ends
            && switch (clauses.tag(left.first())) {
              case DET, NOUN, NUM, PRON, PROPN, ADJ -> true;
              case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
            };
  }

  /**
   * Whether nothing but circumstances follow the frame ("she said in an email"), or who the speaker
   * is ("according to a nurse who works there"), so that it can stand behind its content.
   */
  private boolean closes(Frame frame, int end) {
    int next = frame.after();
    return next >= end
        || clauses.isBreak(next)
        || frame.inverted() && (RELATIVE.contains(clauses.lower(next)) || isParticiple(next))
        || switch (clauses.tag(next)) {
          case ADP, ADV, SCONJ, PART, CCONJ, PUNCT -> true;
          case ADJ, AUX, DET, INTJ, NOUN, NUM, PRON, PROPN, SYM, VERB, X -> false;
        };
  }

  /** "a letter obtained by the paper": no verb of a new clause. */
  private boolean isParticiple(int i) {
    String form = clauses.lower(i);
    return clauses.tag(i) == Tag.VERB
        && (form.endsWith("ed") || form.endsWith("en") || form.endsWith("ing"));
  }

  private Content.@Nullable Range left(Frame frame, int floor) {
    int last = frame.first() - 1;
    if (last <= floor) {
      return null;
    }
    boolean parted = clauses.quoted[last] >= 0 || clauses.isBreak(last);
    if (!parted && !frame.word().lemma().equals("according to")) {
      return null;
    }
    int end = clauses.isBreak(last) ? last : frame.first();
    return end > floor ? new Content.Range(floor, end) : null;
  }

  private Content.@Nullable Range right(Frame frame, int end, boolean hasLeft) {
    int i = nextBreak(frame.after(), end);
    while (i < end && clauses.isBreak(i) && i + 1 < end) {
      boolean relative = RELATIVE.contains(clauses.lower(i + 1));
      boolean apposition =
          !hasLeft
              && !relative
              && nextBreak(i + 1, end) < end
              && !clauses.hasFiniteVerb(i + 1, nextBreak(i + 1, end))
              && clauses.quoted[i + 1] < 0;
      if (!relative && !apposition) {
        break;
      }
      i = nextBreak(i + 1, end);
    }
    if (i >= end) {
      return null;
    }
    int first = clauses.isBreak(i) ? i + 1 : i;
    boolean usable =
        first < end && (clauses.quoted[first] >= 0 || clauses.hasFiniteVerb(first, end));
    return usable ? new Content.Range(first, end) : null;
  }

  /** The next break or quotation from {@code from} on. */
  private int nextBreak(int from, int end) {
    int i = from;
    while (i < end && clauses.quoted[i] < 0 && !clauses.isBreak(i)) {
      i++;
    }
    return i;
  }

  private boolean isQuotation(Content.Range range) {
    int quotation = clauses.quoted[range.first()];
    return quotation >= 0 && quotations.get(quotation).last() >= range.end() - 2;
  }

  private Content.Range range(int quotation) {
    return new Content.Range(
        quotations.get(quotation).first(), quotations.get(quotation).last() + 1);
  }

  private int withoutStop(int end) {
    int last = end - 1;
    boolean stop =
        last > 0
            && clauses.quoted[last] < 0
            && ".!?…".contains(clauses.tokens.get(last).text().substring(0, 1));
    return stop ? last : end;
  }

  private static Content direct(List<Content.Range> ranges, String rule) {
    return new Content(StatementType.DIRECT, ranges, rule);
  }

  private static Content indirect(Content.Range range, String rule) {
    return new Content(StatementType.INDIRECT, List.of(range), rule);
  }
}
