package dev.laut.analysis.statement.german;

/**
 * A stretch of a sentence between separators.
 *
 * @param run its tokens, the separators not included
 * @param finite token of the finite verb, -1 without one
 * @param separator token of the mark before it, -1 where a conjunction or the sentence's start cuts
 * @param coordinated begins with "und", "oder", "aber", ...
 */
record Segment(Run run, SegmentKind kind, int finite, int separator, boolean coordinated) {}
