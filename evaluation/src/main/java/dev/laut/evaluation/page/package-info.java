/**
 * Extraction: how much of a page's article is found, how much beside it, and its title, date and
 * authors.
 *
 * <p>Two kinds of gold are told apart by their fields: whole bodies, compared by runs of four
 * words, and snippets that must or must not be in the text. A record is {@code {"id", "text",
 * "page":{"location"}, "article":{"title","published","authors"}}}.
 *
 * <pre>{@code
 * Runs.of("one two three four five")   // {one two three four, two three four five}
 * }</pre>
 */
@NullMarked
package dev.laut.evaluation.page;

import org.jspecify.annotations.NullMarked;
