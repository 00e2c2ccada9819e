/**
 * The items of news feeds: RSS 0.9 to 2.0 and Atom.
 *
 * <p>A feed is cleaned first ({@link dev.laut.intake.feed.CleanXml}): document types go, so that no
 * entity is ever declared, and what real feeds get wrong without harm, like a bare {@code &}, is
 * put right. Then a streaming parser gives one item after another, up to the end or to the first
 * fault.
 *
 * <pre>{@code
 * FeedReader feed = new FeedReader(xml, maxDepth);
 * for (var item = feed.next(); item.isPresent(); item = feed.next()) ...
 * }</pre>
 */
@NullMarked
package dev.laut.intake.feed;

import org.jspecify.annotations.NullMarked;
