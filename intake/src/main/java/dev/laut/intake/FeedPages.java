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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An XML file: the items of a feed, or one page of XHTML. */
final class FeedPages extends WholeInput {

  private final String file;
  private final Limits limits;
  private @Nullable FeedReader feed;
  private String charset = "";
  private int items;

  FeedPages(String file, InputStream in, Limits limits) {
    super(file, in, limits);
    this.file = file;
    this.limits = limits;
  }

  @Override
  public String location() {
    return feed == null ? file : file + "#" + (items + 1);
  }

  @Override
  Optional<Page> open(byte[] bytes) throws RejectedInput {
    RawPage raw = new RawPage(file, bytes);
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
    try {
      feed = new FeedReader(decoded.get().text(), limits.maxXmlDepth());
    } catch (FeedException e) {
      throw rejected(e);
    }
    return Optional.empty();
  }

  @Override
  Optional<Page> following() throws RejectedInput {
    try {
      Optional<FeedItem> item = feed == null ? Optional.empty() : feed.next();
      if (item.isPresent() && items == limits.maxFeedItems()) {
        throw RejectedInput.tooLarge("more than %d items".formatted(items));
      }
      return item.map(this::page);
    } catch (FeedException e) {
      throw rejected(e);
    }
  }

  private static RejectedInput rejected(FeedException e) {
    return new RejectedInput(e.reason(), String.valueOf(e.getMessage()), e);
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
