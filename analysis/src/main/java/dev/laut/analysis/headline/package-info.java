/**
 * Does the headline say more than the body? Findings with the words of both places, and the verdict
 * that follows.
 *
 * <p>{@link dev.laut.analysis.headline.HeadlineCheck} cuts the {@link
 * dev.laut.analysis.headline.Title} into claims, looks for the sentences of the {@link
 * dev.laut.analysis.headline.Body} that tell the same, and asks how firmly they stand: the outlet's
 * own word or a named source's, hedged, from nobody who can be named, or contested. Numbers, words
 * that leave nothing over ("all", "not even") and questions are looked at by themselves. Whether
 * the body says the opposite is a matter of polarity: {@link
 * dev.laut.analysis.headline.PredicateReader} reads each word as told so, not so, or left open, and
 * {@link dev.laut.analysis.headline.Opposites} knows which words exclude each other. The guidelines
 * are those of the chains set.
 *
 * <p>{@link dev.laut.analysis.headline.StoryHeadlineCheck} holds a headline against the other
 * articles of its story; {@link dev.laut.analysis.headline.Stance} puts all this in numbers.
 *
 * <pre>{@code
 * "Mill sold to investor" over "The mill is reportedly sold to an investor, ..."
 * // overstated: certainty, "Mill sold to investor" against "reportedly sold"
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.headline;

import org.jspecify.annotations.NullMarked;
