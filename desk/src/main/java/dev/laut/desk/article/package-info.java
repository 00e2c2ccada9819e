/**
 * One article: its text, and beside each paragraph who says what is said in it.
 *
 * <p>The text is cut into {@link dev.laut.desk.article.Piece}s wherever a statement begins or ends,
 * so that overlapping statements need no nested markup. For example, of "Er komme, sagte sie" the
 * first piece belongs to the statement s1, and so does its card in the margin.
 */
@NullMarked
package dev.laut.desk.article;

import org.jspecify.annotations.NullMarked;
