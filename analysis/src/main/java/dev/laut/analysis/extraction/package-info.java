/**
 * From a page to its article: the body and nothing but the body, and what the page says of it.
 *
 * <p>A page of markup is laid out flat as {@link dev.laut.analysis.extraction.Passage}s. Each
 * becomes a row of numbers (its words, its place in the tree, its neighbours); two forests of small
 * trees look at the rows, the second one also at what the first made of the surroundings. The
 * passages that they keep are the body; what stood beside them and was left out is listed with a
 * reason. No rule names a site.
 *
 * <pre>{@code
 * Extraction extraction = new Extractor().extract(new Content.Html(markup), Given.NOTHING, url);
 * switch (extraction) {
 *   case Extraction.Found found -> use(found.article());
 *   case Extraction.None none -> report(none.reason(), none.detail());
 * }
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.extraction;

import org.jspecify.annotations.NullMarked;
