/**
 * Searching: one line of words and fields, hits with their statements, and searches that somebody
 * saved, each with feeds.
 *
 * <p>For example, {@code /search?q=hafen+origin:unnamed} lists articles about a port in which
 * somebody without a name says something.
 */
@NullMarked
package dev.laut.desk.search;

import org.jspecify.annotations.NullMarked;
