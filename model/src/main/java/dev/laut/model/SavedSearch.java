package dev.laut.model;

/**
 * A search that somebody wants to see again, with a feed of what comes in.
 *
 * @param id follows from name and line
 * @param name for people
 * @param line as {@link QueryText} reads it
 * @param at when it was saved, ISO 8601 with an offset
 */
public record SavedSearch(String id, String name, String line, String at) {

  /** Longer names are refused, in UTF-16 units. */
  public static final int MAX_NAME = 200;

  /**
   * @throws IllegalArgumentException if the name is empty or too long, or the line cannot be read
   */
  public SavedSearch {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException(
          "a saved search has a name of 1 to %d characters".formatted(MAX_NAME));
    }
    QueryText.parse(line, 1);
  }

  /** A search with the id that follows from it. */
  public static SavedSearch of(String name, String line, String at) {
    return new SavedSearch(ContentId.of("search", name, line), name, line, at);
  }
}
