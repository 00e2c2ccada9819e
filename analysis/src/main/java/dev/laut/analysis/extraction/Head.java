package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself for machines: meta, link and title elements, and JSON-LD, wherever
 * they stand.
 */
final class Head {

  private static final int MAX_SCRIPTS = 40;

  private static final List<String> STATE_DATES =
      List.of(
          "\"datePublished\":",
          "\"publishedDate\":",
          "\"published_at\":",
          "\"publishedAt\":",
          "\"createdAt\":");

  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Element> states = new ArrayList<>();
  private final @Nullable String language;
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String base;
  private final LinkedData data;

  Head(Document document) {
    Element root = document.firstElementChild();
    language = root == null ? null : blankToNull(root.attr("lang"));
    read(document);
    data = new LinkedData(scripts);
  }

  private void read(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof Element inner) {
        switch (inner.normalName()) {
          case "meta" -> meta(inner);
          case "link" -> link(inner);
          case "title" ->
              title = title == null ? blankToNull(Line.clean(inner.wholeText())) : title;
          case "base" -> base = base == null ? blankToNull(inner.attr("href")) : base;
          case "script" -> script(inner);
          case "svg", "style" -> {}
          default -> read(inner);
        }
      }
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String key : List.of("property", "name", "http-equiv")) {
      String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        metas
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(Line.clean(Entities.decode(content)));
      }
    }
  }

  private void link(Element link) {
    if (canonical == null && link.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = blankToNull(link.attr("href"));
    }
  }

  private void script(Element script) {
    if (scripts.size() >= MAX_SCRIPTS) {
      return;
    }
    if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      scripts.add(script.data());
    } else if (states.size() < MAX_SCRIPTS) {
      states.add(script);
    }
  }

  /**
   * The first date of publication in the data that the page's own scripts draw it from, or null.
   */
  @Nullable String scriptDate() {
    for (Element state : states) {
      String data = state.data();
      for (String key : STATE_DATES) {
        int at = data.indexOf(key);
        int from = at + key.length();
        if (at >= 0) {
          String date =
              DateText.first(data.substring(from, Math.min(data.length(), from + 30)), false);
          if (date != null) {
            return date;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /**
   * The first content of the metas {@code names}, in the order of the names; null where none is
   * there.
   */
  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> contents = metas.get(name);
      if (contents != null) {
        return contents.getFirst();
      }
    }
    return null;
  }

  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String canonical() {
    return canonical;
  }

  @Nullable String base() {
    return base;
  }

  @Nullable String language() {
    return language;
  }

  LinkedData data() {
    return data;
  }
}
