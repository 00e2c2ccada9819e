/**
 * Invented news of any length, to see how Laut bears a large stream.
 *
 * <p>{@link dev.laut.evaluation.synthetic.SyntheticNews} is an endless stream: stories begin at a
 * steady pace, each is told by one to sixty articles over hours or days, and articles of many
 * stories mingle by their time of publication. An agency writes, papers print its text whole, cut,
 * re-ordered, reworded or with paragraphs of their own, others report for themselves, cite a rival
 * or bring a new number. Everything follows from the seed; memory holds only the stories that are
 * going on.
 *
 * <p>Each article comes as a finished reading, since the generator knows who says what in it; what
 * costs time in reading can thus be left out where only the grouping is to be measured. Such
 * readings hold less than real ones: names of which the template knows, no hedges, no events.
 */
@NullMarked
package dev.laut.evaluation.synthetic;

import org.jspecify.annotations.NullMarked;
