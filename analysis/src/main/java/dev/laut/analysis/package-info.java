/**
 * From a page to a reading, in pure stages: no file, no network, no clock.
 *
 * <p>Start with {@link dev.laut.analysis.Pipeline}: extraction, annotation, statements with their
 * chains and hedges, headline check. Each stage is a final class without state that maps one
 * immutable record to the next, so that one instance serves all threads, on a laptop as on a
 * cluster.
 *
 * <p>What many readings have in common is no stage but a fold: {@link
 * dev.laut.analysis.story.StoryFold}.
 *
 * <pre>{@code
 * switch (new Pipeline().read(page)) {
 *   case ArticleReading reading -> use(reading.statements());
 *   case BareArticle bare -> use(bare.article());
 *   case NoArticle none -> report(none.reason(), none.detail());
 * }
 * }</pre>
 */
@NullMarked
package dev.laut.analysis;

import org.jspecify.annotations.NullMarked;
