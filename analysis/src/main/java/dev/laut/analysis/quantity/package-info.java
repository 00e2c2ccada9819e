/**
 * How many, how much: numbers in digits and words with what bounds them, what is counted, and what
 * kind of measure that is.
 *
 * <p>{@code "knapp 300 Boote"} is about 300, {@code "Tausende"} at least 2,000, {@code "300 bis
 * 500"} a range. A {@link dev.laut.analysis.quantity.NumberReader} reads the number, {@link
 * dev.laut.analysis.quantity.Modifiers} what stands before it, {@link
 * dev.laut.analysis.quantity.Units} what stands behind it; {@link
 * dev.laut.analysis.quantity.NumberNames} says which numbers count nothing. Dates and clock times
 * are no quantities; ages, durations, ordinals and scores are, and marked as such.
 *
 * <p>The borderline cases are those of the chains set's guidelines.
 */
@NullMarked
package dev.laut.analysis.quantity;

import org.jspecify.annotations.NullMarked;
