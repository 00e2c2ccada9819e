package dev.laut.analysis.statement.german;

import dev.laut.analysis.statement.Attribution;

/** A phrase that may be a speaker, while it is found out what speaks for it. */
final class Phrase {

  /** Order of a speaker behind the statement. */
  static final int FOLLOWING = 99;

  private static final int NEVER = -1;

  private final Run run;
  private int order = NEVER;
  private int away = NEVER;
  private String by = "";
  private String type = "";
  private String origin = "";
  private boolean subject;
  private boolean cueSubject;
  private boolean ruled;

  Phrase(Run run) {
    this.run = run;
  }

  /** Other words for what {@code like} stands for. */
  Phrase(Run run, Phrase like) {
    this(run);
    order = like.order;
    away = like.away;
    by = like.by;
    type = like.type;
    origin = like.origin;
    subject = like.subject;
    cueSubject = like.cueSubject;
  }

  /** Notes that it speaks in another statement, unless it spoke in a nearer one. */
  boolean speaks(int inOrder, int sentencesAway, Attribution other) {
    if (order != NEVER) {
      return false;
    }
    order = inOrder;
    away = sentencesAway;
    by = Traits.family(other.by());
    type = other.type().label();
    return true;
  }

  void isSubject(boolean ofMainClause, boolean ofCue) {
    subject |= ofMainClause;
    cueSubject |= ofCue;
    origin = ofMainClause ? "main-subject" : "subject";
  }

  void standsBehind(String preposition) {
    if (origin.isEmpty()) {
      origin = preposition.isEmpty() ? "phrase" : "behind " + preposition;
    }
  }

  void isRuled() {
    ruled = true;
  }

  Run run() {
    return run;
  }

  /** Its place among the speakers before, 0 for the last one; -1 if it does not speak. */
  int order() {
    return order;
  }

  /** Sentences from the statement to the one in which it speaks. */
  int away() {
    return away;
  }

  /** The rule that found it speaking. */
  String by() {
    return by;
  }

  /** The type of the statement in which it speaks. */
  String type() {
    return type;
  }

  String origin() {
    return origin;
  }

  boolean subject() {
    return subject;
  }

  boolean cueSubject() {
    return cueSubject;
  }

  /** Whether the rules take it for the speaker. */
  boolean ruled() {
    return ruled;
  }
}
