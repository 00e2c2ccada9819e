package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * What to look for; every part that is not null must match. Nothing in it is a query language:
 * whatever is neither letter, digit, symbol nor quotation mark only separates words.
 *
 * <p>Case, accents and umlaut dots do not count. A word of four letters or more also stands for
 * words that begin like it ({@code Angriff} finds {@code Angriffe}), unless it is quoted.
 *
 * @param words words that must all occur in the article, in any order; quoted words occur as a
 *     phrase
 * @param speaker words of the name of anybody in the chain of one statement
 * @param origin words of the name of the last link of the same statement's chain, or a {@link
 *     SourceKind} label such as {@code anonymous}
 * @param outlet words of the outlet's name
 * @param from earliest day of publication, ISO 8601, inclusive; may be a month or a year
 * @param to last day of publication, inclusive; may be a month or a year
 * @param lang BCP 47 language; {@code de} also finds {@code de-AT}
 * @param limit most hits to return, at least 1
 */
public record Query(
    @Nullable String words,
    @Nullable String speaker,
    @Nullable String origin,
    @Nullable String outlet,
    @Nullable String from,
    @Nullable String to,
    @Nullable String lang,
    int limit) {

  /** Longer search texts are refused, in UTF-16 units. */
  public static final int MAX_LENGTH = 1000;

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
    bounded("origin", origin);
    bounded("outlet", outlet);
    bounded("lang", lang);
    day("from", from);
    day("to", to);
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
