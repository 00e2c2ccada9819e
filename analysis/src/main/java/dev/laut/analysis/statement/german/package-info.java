/**
 * German statements by rules over clauses: no model, no data but word lists.
 *
 * <p>A text is read in three steps. {@link dev.laut.analysis.statement.german.Clauses} cuts each
 * sentence into clauses from tags, morphology and punctuation. Each {@link
 * dev.laut.analysis.statement.german.Rule} looks for one way of saying who says something and
 * writes {@link dev.laut.analysis.statement.german.Draft}s. {@link
 * dev.laut.analysis.statement.german.GermanAttributionFinder} decides between drafts that claim the
 * same words.
 *
 * <pre>{@code
 * Die Ministerin sagte am Montag,  dass die Schleuse offen bleibe.
 * [frame: speaker    cue        ]  [quote                       ]   de.indirect.clause
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.statement.german;

import org.jspecify.annotations.NullMarked;
