/**
 * Does the headline say more than the body? Findings with the words of both places, and the verdict
 * that follows.
 *
 * <p>{@link dev.laut.analysis.headline.HeadlineCheck} cuts the {@link
 * dev.laut.analysis.headline.Title} into claims, looks for the sentences of the {@link
 * dev.laut.analysis.headline.Body} that tell the same, and asks how firmly they stand: the outlet's
 * own word or a named source's, hedged, from nobody who can be named, or contested. Numbers, words
 * that leave nothing over ("all", "not even") and questions are looked at by themselves. The
 * guidelines are those of the chains set.
 *
 * <pre>{@code
 * "Mill sold to investor" over "The mill is reportedly sold to an investor, ..."
 * // overstated: certainty, "Mill sold to investor" against "reportedly sold"
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.headline;

import org.jspecify.annotations.NullMarked;
