package dev.laut.analysis.statement.english;

import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one unit after the other and remembers who spoke last, so that a quotation or report may go
 * on.
 */
final class UnitReader {

  private final Clauses clauses;
  private final List<Quotation> quotations;
  private final Frames frames;
  private final Contents contents;
  private final Hearsay hearsay;
  private final Fragments fragments;
  private final List<Draft> drafts = new ArrayList<>();

  private int block = -1;

  /** Where the drafts of the unit being read begin. */
  private int unitDrafts;

  /** Whoever spoke in the unit before, in the same block; null where nobody did. */
  private @Nullable Draft last;

  /** A frame of the unit before that introduced nothing there: "He posted this." */
  private @Nullable Frame pending;

  UnitReader(Clauses clauses, List<Quotation> quotations) {
    this.clauses = clauses;
    this.quotations = quotations;
    this.frames = new Frames(clauses);
    this.contents = new Contents(clauses, quotations);
    this.hearsay = new Hearsay(clauses);
    this.fragments = new Fragments(clauses, quotations, drafts);
  }

  void read(Unit unit) {
    if (unit.block() != block) {
      block = unit.block();
      last = null;
      pending = null;
    }
    if (isOnlyQuotation(unit)) {
      goOn(unit);
      return;
    }
    unitDrafts = drafts.size();
    List<Frame> found = frames.in(unit);
    framed(unit, found);
    if (drafts.size() == unitDrafts) {
      unframed(unit);
    }
    fragments.in(unit, found, unitDrafts);
    remember(found);
  }

  private void framed(Unit unit, List<Frame> found) {
    int floor = unit.first();
    for (int k = 0; k < found.size(); k++) {
      Frame frame = found.get(k);
      int ceiling = ceiling(found, k, unit);
      Content content = contents.of(frame, floor, ceiling);
      if (content != null
          && !isTaken(content)
          && !saidAgain(content, found, k)
          && !(content.type() == StatementType.REPORTED && outer(frame) != null)) {
        add(unit, content, frame, outer(frame));
        floor =
            Math.max(floor, Math.max(frame.after(), ceiling == unit.end() ? floor : ceiling + 1));
      }
    }
  }

  /** Where the clause of a later frame begins, if one does, else the unit's end. */
  private int ceiling(List<Frame> found, int k, Unit unit) {
    int ceiling = unit.end();
    for (int later = k + 1; later < found.size() && ceiling == unit.end(); later++) {
      ceiling = clauseStart(found.get(k), found.get(later), unit);
    }
    return ceiling;
  }

  /**
   * Where the clause of the next frame begins, if a break parts it from this one's; else the unit's
   * end.
   */
  private int clauseStart(Frame frame, Frame next, Unit unit) {
    for (int i = frame.after(); i < next.first(); i++) {
      if (clauses.quoted[i] < 0 && clauses.tokens.get(i).is(";")) {
        return i;
      }
    }
    int first = next.first() - 1;
    while (first > frame.after() && !clauses.isBreak(first)) {
      first--;
    }
    boolean own =
        first > frame.after() && !clauses.is(first + 1, "who") && !clauses.is(first + 1, "which");
    return own ? first : unit.end();
  }

  private boolean isTaken(Content content) {
    return content.type() != StatementType.REPORTED
        && drafts.subList(unitDrafts, drafts.size()).stream()
            .anyMatch(
                d -> d.type == content.type() && d.begin() == content.ranges().getFirst().first());
  }

  /** "blasted the silence, saying …": the gist is only the manner of what is said. */
  private boolean saidAgain(Content content, List<Frame> found, int k) {
    return content.type() == StatementType.REPORTED
        && k + 1 < found.size()
        && found.get(k + 1).subjectFirst() == found.get(k).subjectFirst()
        && clauses.lower(found.get(k + 1).cue().getFirst()).equals("saying");
  }

  /** The statement of this unit that the frame stands in. */
  private @Nullable Draft outer(Frame frame) {
    for (int k = drafts.size() - 1; k >= unitDrafts; k--) {
      if (drafts.get(k).holds(frame.cue().getFirst())) {
        return drafts.get(k);
      }
    }
    return null;
  }

  private void add(Unit unit, Content content, Frame frame, @Nullable Draft inside) {
    boolean named =
        content.type() == StatementType.REPORTED
            && frame.word().names()
            && quotationIn(content) >= 0;
    boolean doubtful = hearsay.marks(frame.first(), frame.cue().getLast());
    if (named) {
      int q = quotationIn(content);
      Content.Range range =
          new Content.Range(quotations.get(q).first(), quotations.get(q).last() + 1);
      drafts.add(
          new Draft(
              new Content(StatementType.DIRECT, List.of(range), "named"),
              frame,
              frame.speaker(clauses.text),
              inside));
    } else if (doubtful && content.type() == StatementType.INDIRECT) {
      Content whole =
          new Content(
              StatementType.FREE_INDIRECT,
              List.of(new Content.Range(unit.first(), unit.end())),
              "hearsay-frame");
      drafts.add(new Draft(whole, frame, frame.speaker(clauses.text), inside));
    } else {
      drafts.add(new Draft(content, frame, frame.speaker(clauses.text), inside));
    }
  }

  private int quotationIn(Content content) {
    for (Content.Range range : content.ranges()) {
      for (int i = range.first(); i < range.end(); i++) {
        if (clauses.quoted[i] >= 0) {
          return clauses.quoted[i];
        }
      }
    }
    return -1;
  }

  private void unframed(Unit unit) {
    Content content = hearsay.in(unit);
    if (content != null) {
      drafts.add(new Draft(content, null, List.of(), null));
    } else if (last != null && !last.speaker.isEmpty() && hearsay.goesOn(unit)) {
      Content whole =
          new Content(
              StatementType.FREE_INDIRECT,
              List.of(new Content.Range(unit.first(), unit.end())),
              "backshift");
      drafts.add(new Draft(whole, null, last.speaker, null));
    }
  }

  private boolean isOnlyQuotation(Unit unit) {
    int first = clauses.quoted[unit.first()];
    return first >= 0 && quotations.get(first).last() >= unit.end() - 2;
  }

  /**
   * A sentence that is one quotation: it goes on with the statement before, or belongs to whoever
   * spoke before.
   */
  private void goOn(Unit unit) {
    Quotation quotation = quotations.get(clauses.quoted[unit.first()]);
    Content.Range range = new Content.Range(quotation.first(), quotation.last() + 1);
    Draft before = last;
    if (before != null && before.type == StatementType.DIRECT && before.inside == null) {
      before.ranges.add(range);
      return;
    }
    Content content = new Content(StatementType.DIRECT, List.of(range), "alone");
    List<Span> speaker =
        pending != null
            ? pending.speaker(clauses.text)
            : before != null ? before.speaker : List.of();
    Draft draft = new Draft(content, pending, speaker, null);
    drafts.add(draft);
    last = draft;
  }

  private void remember(List<Frame> found) {
    last = null;
    for (Draft draft : drafts.subList(unitDrafts, drafts.size())) {
      last = draft.inside == null && !draft.speaker.isEmpty() ? draft : last;
    }
    boolean silent =
        drafts.size() == unitDrafts && !found.isEmpty() && found.getLast().hasSubject();
    pending = silent ? found.getLast() : null;
  }

  /** All statements in the order of their quotes, what contains before what is contained. */
  List<Attribution> attributions() {
    fragments.nested();
    drafts.sort((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : b.end() - a.end());
    Map<Draft, Integer> places = new IdentityHashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    for (Draft draft : drafts) {
      places.put(draft, attributions.size());
      int inside = draft.inside == null ? -1 : places.getOrDefault(draft.inside, -1);
      attributions.add(draft.attribution(clauses.text, inside));
    }
    return attributions;
  }
}
