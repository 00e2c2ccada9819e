/**
 * Who stands behind what several articles tell: how many sources that do not depend on one another.
 *
 * <p>{@link dev.laut.analysis.origin.Cast} finds out who is who in a story: everybody whom its
 * articles name as a source, and who of them are the same. {@link
 * dev.laut.analysis.origin.OriginCount} counts the origins of one claim, and {@link
 * dev.laut.analysis.origin.StoryOrigins} those of the story.
 *
 * <p>An example. A portal quotes "a friend of the singer"; a magazine quotes the portal; a paper
 * has the magazine's words from "her circle"; an agency quotes her manager. The first three are one
 * origin, the friend, through the portal; with the manager there are two.
 *
 * <p>Who is who is found in steps: {@link dev.laut.analysis.origin.Roster} lists everybody who is
 * named, {@link dev.laut.analysis.origin.Joins} goes by names, {@link
 * dev.laut.analysis.origin.Veils} by whom one outlet met, {@link dev.laut.analysis.origin.Mouths}
 * and {@link dev.laut.analysis.origin.Papers} by who speaks for whom and who wrote what, {@link
 * dev.laut.analysis.origin.SameWords} and {@link dev.laut.analysis.origin.Borrowing} by words that
 * were taken over.
 *
 * <p>What the text leaves open widens the range: two outlets' insiders may be one.
 */
@NullMarked
package dev.laut.analysis.origin;

import org.jspecify.annotations.NullMarked;
