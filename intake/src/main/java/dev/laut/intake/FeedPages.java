package dev.laut.intake;

import dev.laut.intake.charset.Decoded;
import dev.laut.intake.charset.Decoder;
import dev.laut.intake.charset.Form;
import dev.laut.intake.feed.FeedException;
import dev.laut.intake.feed.FeedItem;
import dev.laut.intake.feed.FeedReader;
import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An XML file: the items of a feed, or one page of XHTML. */
final class FeedPages implements PageReader {

  private final String file;
  private final InputStream in;
  private final Limits limits;
  private @Nullable FeedReader feed;
  private String charset = "";
  private int items;
  private boolean opened;

  FeedPages(String file, InputStream in, Limits limits) {
    this.file = file;
    this.in = in;
    this.limits = limits;
  }

  @Override
  public String location() {
    return feed == null ? file : file + "#" + (items + 1);
  }

  @Override
  public Optional<Page> next() throws IOException {
    try {
      if (!opened) {
        opened = true;
        Optional<Page> whole = open();
        if (whole.isPresent()) {
          return whole;
        }
      }
      Optional<FeedItem> item = feed == null ? Optional.empty() : feed.next();
      if (item.isPresent() && items == limits.maxFeedItems()) {
        throw RejectedInput.tooLarge("a feed may have %d items".formatted(items));
      }
      return item.map(this::page);
    } catch (FeedException e) {
      throw new RejectedInput(e.reason(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Opens a feed; what is none is a page, readable or not. */
  private Optional<Page> open() throws IOException {
    byte[] bytes = in.readNBytes(limits.maxPageBytes() + 1);
    RawPage raw = new RawPage(file, bytes);
    if (bytes.length > limits.maxPageBytes()) {
      return Optional.of(raw.unreadable(Reason.TOO_LARGE, limits.tooLarge()));
    }
    Optional<Decoded> decoded = Decoder.decode(bytes, null, Form.XML);
    if (decoded.isEmpty()) {
      return Optional.of(raw.unreadable(Reason.NOT_TEXT, RawPage.NOT_TEXT));
    }
    String root = Markup.root(decoded.get().text());
    if (root.equals("html")) {
      return Optional.of(raw.html("application/xhtml+xml", null));
    }
    if (!Markup.isFeed(root)) {
      return Optional.of(raw.unreadable(Reason.UNREADABLE, notAFeed(root)));
    }
    charset = decoded.get().charset();
    feed = new FeedReader(decoded.get().text(), limits.maxXmlDepth());
    return Optional.empty();
  }

  private static String notAFeed(String root) {
    return root.isEmpty()
        ? "there is no element, so it is neither a feed nor a page"
        : "the element '%s' begins neither a feed (RSS, Atom) nor a page".formatted(root);
  }

  private Page page(FeedItem item) {
    String location = location();
    items++;
    Given given =
        new Given(null, item.outlet(), item.lang(), item.published(), item.title(), item.authors());
    return new Page(
        new PageSource(location, item.url(), "text/html", charset, digest(item), null),
        given,
        new Content.Html(item.markup()));
  }

  /** XML parsers don't tell which bytes an item had; so what it says stands for them. */
  private static String digest(FeedItem item) {
    String said =
        String.join(
            "\0",
            String.valueOf(item.title()),
            String.valueOf(item.published()),
            String.join("\0", item.authors()),
            item.markup());
    return ContentId.digest(said.getBytes(StandardCharsets.UTF_8));
  }
}
