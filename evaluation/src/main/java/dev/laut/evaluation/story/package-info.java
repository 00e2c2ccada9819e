/**
 * Stories against stories: which articles belong together, and what is told of them.
 *
 * <p>{@link dev.laut.evaluation.story.GroupingMeasurement} asks only which articles share a story.
 * {@link dev.laut.evaluation.story.StoryMeasurement} pairs each story of the chains set with the
 * one found that shares most of its articles, and then compares copies, claims, changes and above
 * all the number of independent origins, which is what people see.
 *
 * <p>Both let all articles of a gold file go through one fold, mixed as they are.
 */
@NullMarked
package dev.laut.evaluation.story;

import org.jspecify.annotations.NullMarked;
