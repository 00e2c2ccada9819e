package dev.laut.analysis.statement.german;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause while its sentence is read and afterwards: its own segments, without those of clauses
 * inside it.
 */
final class Clause {

  final int index;
  final SegmentKind kind;
  final @Nullable Clause parent;
  private final List<Segment> segments = new ArrayList<>();
  private int finite = -1;

  /**
   * What closes this clause's group: a colon, semicolon, or the sentence's end starts a new one.
   */
  final int group;

  Clause(int index, SegmentKind kind, @Nullable Clause parent, int group) {
    this.index = index;
    this.kind = kind;
    this.parent = parent;
    this.group = group;
  }

  void add(Segment segment) {
    segments.add(segment);
    if (finite < 0) {
      finite = segment.finite();
    }
  }

  List<Segment> segments() {
    return segments;
  }

  /** Token of the finite verb, -1 without one. */
  int finite() {
    return finite;
  }

  boolean isComplete() {
    return finite >= 0 || kind == SegmentKind.INFINITIVE || kind == SegmentKind.QUOTATION;
  }

  boolean isMain() {
    return parent == null && kind != SegmentKind.QUOTATION;
  }

  int first() {
    return segments.getFirst().run().first();
  }

  /** Behind its last own token. */
  int end() {
    return segments.getLast().run().end();
  }
}
