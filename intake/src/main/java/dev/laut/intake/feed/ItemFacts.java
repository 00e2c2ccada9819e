package dev.laut.intake.feed;

import static dev.laut.intake.feed.FeedFacts.firstOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an item says of itself. Each is empty until it is known. */
final class ItemFacts {

  private final String base;
  private final List<String> authors = new ArrayList<>();
  private String title = "";
  private String link = "";
  private String permaLink;
  private String outlet = "";
  private String lang;
  private String published = "";
  private String updated = "";
  private String encoded = "";
  private String content = "";
  private String summary = "";

  ItemFacts(Map<String, String> attributes) {
    base = attributes.getOrDefault("xml:base", "");
    lang = attributes.getOrDefault("xml:lang", "");
    permaLink = attributes.getOrDefault("about", ""); // rdf:about
  }

  void take(FeedElement element) {
    switch (element.name()) {
      case "title", "dc:title" -> title = firstOf(title, element.line());
      case "link" -> link = firstOf(link, link(element));
      case "guid" -> permaLink = firstOf(permaLink, permaLink(element));
      case "pubDate", "published", "issued", "created", "dc:date", "dc:created", "dc:issued" ->
          published = firstOf(published, FeedDate.iso(element.text()).orElse(""));
      case "updated", "modified", "dc:modified" ->
          updated = firstOf(updated, FeedDate.iso(element.text()).orElse(""));
      case "author", "dc:creator" -> authors.add(Person.in(element));
      case "source" -> outlet = firstOf(outlet, outlet(element));
      case "language", "dc:language" -> lang = firstOf(lang, element.text().strip());
      case "content:encoded" -> encoded = firstOf(encoded, element.html().strip());
      case "content", "body", "xhtml:body" -> content = firstOf(content, element.html().strip());
      case "description", "summary", "dc:description" ->
          summary = firstOf(summary, element.html().strip());
      default -> {}
    }
  }

  private static String link(FeedElement element) {
    String rel = element.attribute("rel");
    boolean page = rel.isEmpty() || rel.equals("alternate");
    return page ? firstOf(element.attribute("href"), element.text()).strip() : "";
  }

  private static String permaLink(FeedElement element) {
    return element.attribute("isPermaLink").equals("false") ? "" : element.text().strip();
  }

  /** RSS names the source as text, Atom gives a feed's head. */
  private static String outlet(FeedElement element) {
    String named = element.child("title");
    return element.children().isEmpty() ? element.line() : PlainText.of(named);
  }

  /** The item, with what the feed says where it says nothing itself. */
  FeedItem of(FeedFacts feed) {
    String absoluteBase = Address.resolve(feed.base(), base).orElse(feed.base());
    List<String> named = authors.stream().filter(author -> !author.isEmpty()).distinct().toList();
    List<String> feedAuthor = feed.author().isEmpty() ? List.of() : List.of(feed.author());
    return new FeedItem(
        orNull(title),
        Address.resolve(absoluteBase, link).or(() -> Address.resolve("", permaLink)).orElse(null),
        orNull(firstOf(outlet, feed.title())),
        primary(firstOf(lang, feed.lang())),
        orNull(firstOf(published, updated)),
        named.isEmpty() ? feedAuthor : named,
        firstOf(encoded, firstOf(content, summary)));
  }

  /** {@code de} of {@code de-at}. */
  private static @Nullable String primary(String lang) {
    int end = 0;
    while (end < lang.length() && Character.isLetter(lang.charAt(end))) {
      end++;
    }
    return end < 2 || end > 3 ? null : lang.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
