/**
 * Why a statement was found and what its chain rests on, as data.
 *
 * <p>{@link dev.laut.cli.explanation.Explanation#of} gathers for one statement of a reading what is
 * already in its record (rule, cue, spans, weights) and says it in people's terms: the rule by its
 * meaning, each span by its sentence, each source also by the place that gives its full name. The
 * sheet only prints it.
 *
 * <pre>{@code
 * "Sie fahre morgen."   rule de.free.subjunctive: a sentence in the subjunctive without words of saying …
 *                       link Ada Brunn (person): sentence 4 "Sie", named in sentence 1 "Ada Brunn"
 * }</pre>
 */
@NullMarked
package dev.laut.cli.explanation;

import org.jspecify.annotations.NullMarked;
