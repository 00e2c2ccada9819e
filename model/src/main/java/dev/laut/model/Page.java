package dev.laut.model;

/**
 * One page, feed item, WARC response or JSON line as it came in: each gives exactly one {@link
 * Reading}.
 */
public record Page(PageSource source, Given given, Content content) {

  /**
   * The given id, or one derived from the content, so that reading twice gives the same id. What
   * cannot be read may have no content at all, so there the location counts as well.
   */
  public String id() {
    String given = this.given.id();
    if (given != null) {
      return given;
    }
    String place = content instanceof Content.Unreadable ? source.location() : source.url();
    return ContentId.of(place, source.digest());
  }
}
