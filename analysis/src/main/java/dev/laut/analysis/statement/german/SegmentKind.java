package dev.laut.analysis.statement.german;

/** What a stretch between commas looks like, by its first words and its verb. */
enum SegmentKind {
  /** Finite verb first, a conjunction aside: the rest of an interrupted clause, or "sagte er". */
  VERB_FIRST,
  /** Finite verb behind something else: a main clause. */
  VERB_SECOND,
  /** Opened by "dass", "weil", "wenn", ... */
  SUBORDINATE,
  /** Opened by "der", "deren", "mit dem", ... with the verb at the end. */
  RELATIVE,
  /** Opened by "wie", "was", "warum", ... with the verb at the end. */
  QUESTION,
  /** "zu" with an infinitive and no finite verb. */
  INFINITIVE,
  /** A passage in quotation marks that stands for itself. */
  QUOTATION,
  /** No verb of its own. */
  FRAGMENT
}
