/**
 * How a body stands to a headline that may not be its own, against the pairs of the Fake News
 * Challenge: agree, disagree, discuss, unrelated.
 *
 * <p>Laut's own verdicts map onto three of these without learning; a few boosted trees over the
 * numbers of {@link dev.laut.analysis.headline.Stance} learn all four by folds. The set's bodies
 * are web news, so that what is learned here only measures and is never kept.
 */
@NullMarked
package dev.laut.evaluation.headline;

import org.jspecify.annotations.NullMarked;
