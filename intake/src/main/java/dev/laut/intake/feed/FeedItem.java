package dev.laut.intake.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param title plain text
 * @param url absolute where the feed says what it is relative to
 * @param outlet who published it: the item's source where it names one, else the feed's title
 * @param lang the primary language subtag, {@code de} say
 * @param published ISO 8601, as precise as the feed has it
 * @param markup the fullest content that the item has, as HTML; empty where it has none
 */
public record FeedItem(
    @Nullable String title,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String lang,
    @Nullable String published,
    List<String> authors,
    String markup) {

  public FeedItem {
    authors = List.copyOf(authors);
  }
}
