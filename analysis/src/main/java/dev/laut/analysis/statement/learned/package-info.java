/**
 * Statements by a learned judge over the candidates of rules.
 *
 * <p>For one language a {@link dev.laut.analysis.statement.learned.CandidateSource} proposes more
 * statements than there are, each with its features. {@link
 * dev.laut.analysis.statement.learned.LearnedAttributionFinder} drops what the rules decided on but
 * a linear model does not believe, adds what it believes and the rules did not, and lets a second
 * linear model choose the speaker among the phrases around. Nothing here knows a language.
 *
 * <pre>{@code
 * Der Vorstand schloss aus, dass die Fähre verkauft werde.
 * candidate: Indirect, "dass die Fähre verkauft werde", cue "schloss aus"   kept
 * candidate: Reported, the whole sentence                                  dropped
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.statement.learned;

import org.jspecify.annotations.NullMarked;
