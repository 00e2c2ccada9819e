/**
 * The list of stories, one row each: how many articles, how many sources behind them, and when.
 *
 * <p>For example, {@code /?order=fewest-sources&mark=denied} shows where many write what few know,
 * and somebody denies it.
 */
@NullMarked
package dev.laut.desk.stories;

import org.jspecify.annotations.NullMarked;
