package dev.laut.analysis.lexis;

import dev.laut.model.Span;

/**
 * A content word of a text.
 *
 * @param stem small letters without ending; of a number its digits, as {@code 1400} or {@code 2.5}
 * @param number whether it is written in digits
 * @param capital whether it is written with a capital letter
 * @param span UTF-16, in the text given
 */
public record Term(String stem, boolean number, boolean capital, Span span) {}
