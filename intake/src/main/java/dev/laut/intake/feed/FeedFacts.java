package dev.laut.intake.feed;

import java.util.Map;

/** What a feed says of all its items. Each is empty until it is known. */
final class FeedFacts {

  private String title = "";
  private String link = "";
  private String base = "";
  private String lang = "";
  private String author = "";

  /** Takes what the attributes of the feed's outer elements say. */
  void enter(Map<String, String> attributes) {
    base = Address.resolve(base, attributes.getOrDefault("xml:base", "")).orElse(base);
    lang = firstOf(attributes.getOrDefault("xml:lang", ""), lang);
  }

  void take(FeedElement element) {
    switch (element.name()) {
      case "title" -> title = firstOf(title, element.line());
      case "language", "dc:language" -> lang = firstOf(element.text().strip(), lang);
      case "author" -> author = firstOf(author, Person.in(element));
      case "link" -> {
        String rel = element.attribute("rel");
        String address = firstOf(element.attribute("href"), element.text());
        if (rel.isEmpty() || rel.equals("alternate")) {
          link = firstOf(link, Address.resolve(base, address).orElse(""));
        }
      }
      default -> {}
    }
  }

  static String firstOf(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  String title() {
    return title;
  }

  String lang() {
    return lang;
  }

  String author() {
    return author;
  }

  /** What relative addresses count from. */
  String base() {
    return firstOf(base, link);
  }
}
