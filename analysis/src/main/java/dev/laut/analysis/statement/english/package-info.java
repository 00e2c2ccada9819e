/**
 * Statements in English text, by rules over clauses.
 *
 * <p>A sentence falls into segments at its commas, dashes and quotation marks. A segment that holds
 * a subject and a verb of saying is a frame; what stands before, behind or on both sides of it is
 * what is said. Word lists lie in the resources of {@code en}.
 */
@NullMarked
package dev.laut.analysis.statement.english;

import org.jspecify.annotations.NullMarked;
