/**
 * The words of the domain, as immutable data.
 *
 * <p>A {@link dev.laut.model.Page} comes in from the world; out comes a {@link
 * dev.laut.model.Reading}: either an {@link dev.laut.model.ArticleReading} with the {@link
 * dev.laut.model.Article} and what was found in it, or a {@link dev.laut.model.NoArticle} that says
 * why there is none. Everything found carries the {@link dev.laut.model.Span}s of the text that it
 * rests on, in UTF-16 offsets; only the JSON codec in {@link dev.laut.model.json} counts code
 * points.
 *
 * <pre>{@code
 * new Span(4, 9).in("Laut Polizei brennt es")   // "Poliz" without ceremony: spans cut like String.substring
 * }</pre>
 */
@NullMarked
package dev.laut.model;

import org.jspecify.annotations.NullMarked;
