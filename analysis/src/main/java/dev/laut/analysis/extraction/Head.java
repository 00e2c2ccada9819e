package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
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
  private final List<LinkedData> linked;

  Head(Document document) {
    Element root = document.firstElementChild();
    language = root == null ? null : blankToNull(root.attr("lang"));
    read(document);
    data = LinkedData.ofScripts(scripts);
    MarkedThings marks = new MarkedThings(document);
    linked = List.of(data, marks.microdata(), marks.rdfa());
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
      String name = dotted(meta.attr(key).strip().toLowerCase(Locale.ROOT));
      if (!name.isEmpty()) {
        metas
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(Line.clean(Entities.decode(content)));
      }
    }
  }

  /** Dublin Core's names are written with a dot or a colon. */
  private static String dotted(String name) {
    return name.startsWith("dc:") || name.startsWith("dcterms:") ? name.replace(':', '.') : name;
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

  /** As {@link #meta}, with the name that said so. */
  @Nullable Said said(String... names) {
    for (String name : names) {
      Said said = Said.plain(meta(name), FactSource.META, name);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** What JSON-LD, microdata or RDFa say of the article's {@code properties}, the first of them. */
  @Nullable Said linked(String... properties) {
    for (LinkedData way : linked) {
      Said said = way.said(properties);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** As {@link #linked}, where a thing may have an address and a name. */
  @Nullable Said linkedAddress(String... properties) {
    for (LinkedData way : linked) {
      Thing article = way.article();
      for (String property : properties) {
        for (Thing thing : article == null ? List.<Thing>of() : article.all(property)) {
          String url = thing.text().isEmpty() ? thing.first("url") : thing.text();
          if (url != null) {
            return Said.plain(url, way.from(), property);
          }
        }
      }
    }
    return null;
  }

  /** JSON-LD first, then microdata and RDFa. */
  List<LinkedData> ways() {
    return linked;
  }

  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  @Nullable String title() {
    return title;
  }

  @Nullable Said canonical() {
    return Said.first(
        Said.plain(canonical, FactSource.META, "link canonical"),
        said("og:url"),
        linked("mainEntityOfPage", "url"));
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
