package dev.laut.intake.feed;

import dev.laut.intake.feed.XmlEvents.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One element of an item or channel, read to its end.
 *
 * @param name as {@link Names} gives it
 * @param text all text in it
 * @param markup what is in it, as HTML
 * @param children the elements right below it, by name and text
 */
record FeedElement(
    String name, Map<String, String> attributes, String text, String markup, List<Child> children) {

  record Child(String name, String text) {}

  /** Elements whose text is HTML, whatever they say. */
  private static final Set<String> HTML =
      Set.of("content:encoded", "description", "dc:description", "body");

  /** Reads the element that starts here. */
  static FeedElement read(XmlEvents events) throws FeedException {
    String name = events.name();
    Map<String, String> attributes = events.attributes();
    StringBuilder text = new StringBuilder();
    StringBuilder markup = new StringBuilder();
    List<Child> children = new ArrayList<>();
    int depth = events.depth();
    int childStart = 0;
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      if (event == Event.END && events.depth() < depth) {
        break;
      }
      switch (event) {
        case START -> {
          markup.append(events.tag());
          childStart = events.depth() == depth + 1 ? text.length() : childStart;
        }
        case TEXT -> {
          text.append(events.text());
          markup.append(Escaped.text(events.text()));
        }
        case END -> {
          markup.append(events.endTag());
          if (events.depth() == depth) {
            children.add(new Child(events.name(), text.substring(childStart).strip()));
          }
        }
        case DONE -> {}
      }
    }
    return new FeedElement(name, attributes, text.toString(), markup.toString(), children);
  }

  /** The value of an attribute; empty where there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The text of the first child called {@code child}; empty where there is none. */
  String child(String child) {
    return children.stream()
        .filter(c -> c.name().equals(child))
        .map(Child::text)
        .findFirst()
        .orElse("");
  }

  /** The content as HTML; empty where it lies elsewhere or is no text. */
  String html() {
    String type = attribute("type").toLowerCase(Locale.ROOT);
    if (!attribute("src").isEmpty() || attribute("mode").equals("base64")) {
      return "";
    }
    if (type.contains("xhtml") || !children.isEmpty()) {
      return markup;
    }
    if (HTML.contains(name) || type.contains("html")) {
      return text;
    }
    boolean plain = type.isEmpty() || type.startsWith("text");
    return plain && !text.isBlank() ? Escaped.paragraphs(text) : "";
  }

  /** The content as one line of plain text. */
  String line() {
    String type = attribute("type").toLowerCase(Locale.ROOT);
    boolean plain = type.equals("text") || type.equals("text/plain") || type.contains("xhtml");
    if (attribute("mode").equals("base64")) {
      return "";
    }
    return plain ? PlainText.collapsed(text) : PlainText.of(text);
  }
}
