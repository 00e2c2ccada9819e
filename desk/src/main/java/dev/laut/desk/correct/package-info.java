/**
 * What people correct, and how they see and take back what was corrected.
 *
 * <p>The machine's finding stays; a correction lies over it with who made it, when and why. For
 * example, somebody who knows that two stories are one opens {@code /corrections/stories/ID},
 * chooses the other and gives a reason; the story then counts the articles and sources of both, and
 * says who put them together.
 */
@NullMarked
package dev.laut.desk.correct;

import org.jspecify.annotations.NullMarked;
