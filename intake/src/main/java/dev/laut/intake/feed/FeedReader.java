package dev.laut.intake.feed;

import dev.laut.intake.feed.XmlEvents.Event;
import dev.laut.model.Reason;
import java.util.Optional;

/** Reads the items of one feed in their order. */
public final class FeedReader {

  private final XmlEvents events;
  private final FeedFacts feed = new FeedFacts();
  private int channelDepth;

  /**
   * Begins to read a feed.
   *
   * @param xml the feed, decoded; an encoding that it declares is passed over
   * @param maxDepth how many elements may be nested
   */
  public FeedReader(String xml, int maxDepth) throws FeedException {
    events = new XmlEvents(CleanXml.of(xml), maxDepth);
  }

  /**
   * The next item; empty at the end.
   *
   * @throws FeedException where the feed is ill-formed or too deep; nothing follows
   */
  public Optional<FeedItem> next() throws FeedException {
    try {
      for (Event event = events.next(); event != Event.DONE; event = events.next()) {
        if (event == Event.START) {
          String name = events.name();
          if (name.equals("item") || name.equals("entry")) {
            return Optional.of(item());
          }
          enter(name);
        }
      }
      return Optional.empty();
    } catch (RuntimeException e) { // the parser is not made for hostile input
      throw new FeedException(Reason.BROKEN, "the parser gave up: " + e);
    }
  }

  private void enter(String name) throws FeedException {
    switch (name) {
      case "rss", "RDF", "channel", "feed" -> {
        feed.enter(events.attributes());
        channelDepth = events.depth();
      }
      default -> {
        if (events.depth() == channelDepth + 1) {
          feed.take(FeedElement.read(events));
        }
      }
    }
  }

  private FeedItem item() throws FeedException {
    ItemFacts item = new ItemFacts(events.attributes());
    int depth = events.depth();
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      if (event == Event.START) {
        item.take(FeedElement.read(events));
      } else if (event == Event.END && events.depth() < depth) {
        break;
      }
    }
    return item.of(feed);
  }
}
