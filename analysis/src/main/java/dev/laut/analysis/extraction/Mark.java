package dev.laut.analysis.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A place whose markup names what it is: author, date or headline.
 *
 * @param hints what the markup says
 * @param text what a reader sees there
 * @param value what the markup gives for machines, as {@code <time datetime>}
 * @param passage index of the passage that follows or holds it
 */
record Mark(long hints, HtmlTag tag, String text, @Nullable String value, int passage) {}
