package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * What to look for; every part that is not null must match. Nothing in a part is a query language:
 * whatever is neither letter, digit, symbol, quotation mark nor final star only separates words.
 * {@link QueryText} reads and writes the line in which people put the parts together.
 *
 * <p>Case, accents and umlaut dots do not count. A word also stands for its other forms ({@code
 * Angriff} finds {@code Angriffe}) and for compounds that hold it ({@code Hafen} finds {@code
 * Hafenarbeiter}), unless it is quoted; {@code Hafen*} stands for all words that begin so.
 *
 * <p>Speaker, source, origin and hedge are those of <em>one</em> statement.
 *
 * @param words words that must all occur in the article, in any order; quoted words occur as a
 *     phrase
 * @param speaker words of the name of anybody in the chain
 * @param source words of the name of any link of the chain, or a {@link SourceKind} label of one
 * @param origin words of the name of the last link, or its {@link SourceKind} label
 * @param hedge how far the outlet stands behind it
 * @param outlet words of the outlet's name
 * @param from earliest day of publication, ISO 8601, inclusive; may be a month or a year
 * @param to last day of publication, inclusive; may be a month or a year
 * @param lang BCP 47 language; {@code de} also finds {@code de-AT}
 * @param order in which hits are listed
 * @param after where the page before ended ({@link Found#next}), or null for the first page
 * @param limit most hits to return, at least 1
 */
public record Query(
    @Nullable String words,
    @Nullable String speaker,
    @Nullable String source,
    @Nullable String origin,
    @Nullable HedgeLevel hedge,
    @Nullable String outlet,
    @Nullable String from,
    @Nullable String to,
    @Nullable String lang,
    SearchOrder order,
    @Nullable String after,
    int limit) {

  /** Longer search texts are refused, in UTF-16 units. */
  public static final int MAX_LENGTH = 1000;

  /** Everything, the latest first. */
  public static final Query ALL =
      new Query(null, null, null, null, null, null, null, null, null, SearchOrder.BEST, null, 20);

  /** A query without source and hedge, first page, best first. */
  public Query(
      @Nullable String words,
      @Nullable String speaker,
      @Nullable String origin,
      @Nullable String outlet,
      @Nullable String from,
      @Nullable String to,
      @Nullable String lang,
      int limit) {
    this(words, speaker, null, origin, null, outlet, from, to, lang, SearchOrder.BEST, null, limit);
  }

  /**
   * @throws IllegalArgumentException if limit is not positive, a part is longer than {@link
   *     #MAX_LENGTH}, or a day is no ISO 8601 day, month or year
   */
  public Query {
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d must be at least 1".formatted(limit));
    }
    bounded("words", words);
    bounded("speaker", speaker);
    bounded("source", source);
    bounded("origin", origin);
    bounded("outlet", outlet);
    bounded("lang", lang);
    day("from", from);
    day("to", to);
  }

  /** The same with another order, page and length of page. */
  public Query paged(SearchOrder order, @Nullable String after, int limit) {
    return new Query(
        words, speaker, source, origin, hedge, outlet, from, to, lang, order, after, limit);
  }

  private static void bounded(String name, @Nullable String text) {
    if (text != null && text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "%s of %d characters are longer than %d".formatted(name, text.length(), MAX_LENGTH));
    }
  }

  private static void day(String name, @Nullable String day) {
    if (day != null && !day.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new IllegalArgumentException(
          "%s '%s' is no day, month or year such as 2024-05-17, 2024-05 or 2024"
              .formatted(name, day));
    }
  }
}
