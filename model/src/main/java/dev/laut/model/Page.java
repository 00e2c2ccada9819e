package dev.laut.model;

/**
 * One page, feed item, WARC response or JSON line as it came in: each gives exactly one {@link
 * Reading}.
 */
public record Page(PageSource source, Given given, Content content) {

  /** The given id, or one derived from the content, so that reading twice gives the same id. */
  public String id() {
    String given = this.given.id();
    return given != null ? given : ContentId.of(source.url(), source.digest());
  }
}
