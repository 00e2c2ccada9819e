package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of one sentence, from its segments read left to right.
 *
 * <p>A segment goes on with the innermost clause that still waits for its verb, or opens a clause
 * under the last one; a verb-first segment behind a finished main clause is a new main clause
 * ("..., sagte er").
 */
final class Clauses {

  private final Sentence sentence;
  private final List<Segment> segments;
  private final List<Clause> all = new ArrayList<>();
  private final Clause[] of;

  private @Nullable Clause main;
  private @Nullable Clause last;
  private int group;

  Clauses(Words words, Sentence sentence, List<Segment> segments) {
    this.sentence = sentence;
    this.segments = segments;
    of = new Clause[segments.size()];
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.separator() >= 0
          && (words.is(segment.separator(), ":") || words.is(segment.separator(), ";"))) {
        main = null;
        last = null;
        group++;
      }
      of[i] = place(words, segment);
      of[i].add(segment);
      last = of[i];
    }
  }

  private Clause place(Words words, Segment segment) {
    return switch (segment.kind()) {
      case FRAGMENT -> fragment(words, segment);
      case VERB_FIRST -> verbFirst(words, segment);
      case VERB_SECOND -> verbSecond(words, segment);
      case SUBORDINATE, RELATIVE, QUESTION, INFINITIVE -> open(segment.kind(), last);
      case QUOTATION -> open(SegmentKind.QUOTATION, null);
    };
  }

  private Clause fragment(Words words, Segment segment) {
    if (last == null || last.kind == SegmentKind.QUOTATION) {
      return newMain(SegmentKind.FRAGMENT);
    }
    if (!last.isComplete()) {
      return last;
    }
    if (main != null && last != main && (!main.isComplete() || closes(words, segment))) {
      return main;
    }
    return last.kind == SegmentKind.RELATIVE && last.parent != null ? last.parent : last;
  }

  /** Ends in a participle, infinitive or verb particle that the main clause may wait for. */
  private boolean closes(Words words, Segment segment) {
    int end = segment.run().end() - 1;
    return segment.separator() >= 0 && (words.isVerb(end) || Particles.contains(words.lower(end)));
  }

  private Clause verbFirst(Words words, Segment segment) {
    Clause waiting = waiting();
    if (waiting != null
        && (waiting == main || FiniteVerb.isFinal(words, segment.finite(), segment.run().end()))) {
      return waiting;
    }
    if (main != null && !main.isComplete()) {
      return main;
    }
    return newMain(SegmentKind.VERB_FIRST);
  }

  private Clause verbSecond(Words words, Segment segment) {
    Clause waiting = waiting();
    if (segment.coordinated() && last != null && isVerbLast(last) && endsInVerb(words, segment)) {
      return last;
    }
    if (waiting != null
        && waiting.kind != SegmentKind.FRAGMENT
        && FiniteVerb.isFinal(words, segment.finite(), segment.run().end())) {
      return waiting;
    }
    if (main != null && !main.isComplete()) {
      return main;
    }
    return newMain(SegmentKind.VERB_SECOND);
  }

  private static boolean isVerbLast(Clause clause) {
    return switch (clause.kind) {
      case SUBORDINATE, RELATIVE, QUESTION -> true;
      case VERB_FIRST, VERB_SECOND, INFINITIVE, QUOTATION, FRAGMENT -> false;
    };
  }

  private static boolean endsInVerb(Words words, Segment segment) {
    int end = segment.run().end();
    return segment.run().size() > 2 && FiniteVerb.isFinal(words, segment.finite(), end);
  }

  private @Nullable Clause waiting() {
    for (Clause clause = last; clause != null; clause = clause.parent) {
      if (!clause.isComplete()) {
        return clause;
      }
    }
    return main != null && !main.isComplete() ? main : null;
  }

  private Clause newMain(SegmentKind kind) {
    Clause clause = new Clause(all.size(), kind, null, group);
    all.add(clause);
    main = clause;
    return clause;
  }

  private Clause open(SegmentKind kind, @Nullable Clause parent) {
    Clause clause = new Clause(all.size(), kind, parent, group);
    all.add(clause);
    return clause;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Clause> all() {
    return all;
  }

  List<Segment> segments() {
    return segments;
  }

  /** The clause that segment {@code i} belongs to. */
  Clause of(int i) {
    return of[i];
  }

  /** Index of the segment that holds {@code token} or is the last before it. */
  int segmentAt(int token) {
    int found = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).run().first() <= token) {
        found = i;
      }
    }
    return found;
  }
}
