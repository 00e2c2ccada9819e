package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The things that a page describes by attributes of its markup: microdata ({@code itemscope},
 * {@code itemprop}) and RDFa ({@code typeof}, {@code property}). Vocabularies are not told apart:
 * {@code dc:creator} and {@code schema:creator} are both {@code creator}.
 */
final class MarkedThings {

  /** Longer values are bodies and say nothing more than that they are there. */
  private static final int MAX_CHARS = 400;

  private static final int MAX_THINGS = 400;

  private final List<Thing> items = new ArrayList<>();
  private final List<Thing> resources = new ArrayList<>();

  MarkedThings(Document document) {
    children(document, null, null);
  }

  LinkedData microdata() {
    return LinkedData.ofMarks(FactSource.MICRODATA, items);
  }

  LinkedData rdfa() {
    return LinkedData.ofMarks(FactSource.RDFA, resources);
  }

  private void children(Element element, @Nullable Thing item, @Nullable Thing resource) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element inner) {
        element(inner, item, resource);
      }
    }
  }

  private void element(Element element, @Nullable Thing item, @Nullable Thing resource) {
    if (element.attributesSize() == 0) {
      children(element, item, resource);
      return;
    }
    Thing innerItem = item;
    if (element.hasAttr("itemscope") || element.hasAttr("itemprop")) {
      Thing own = element.hasAttr("itemscope") ? open(element.attr("itemtype"), items) : null;
      note(item, element.attr("itemprop"), own, element);
      innerItem = own == null ? item : own;
    }
    Thing innerResource = resource;
    if (element.hasAttr("typeof") || element.hasAttr("property")) {
      Thing own = element.hasAttr("typeof") ? open(element.attr("typeof"), resources) : null;
      note(resource, element.attr("property"), own, element);
      innerResource = own == null ? resource : own;
    }
    children(element, innerItem, innerResource);
  }

  private static Thing open(String types, List<Thing> things) {
    Thing thing = Thing.object();
    for (String type : types.strip().split("\\s+")) {
      add(thing, "@type", Thing.text(local(type)));
    }
    if (things.size() < MAX_THINGS) {
      things.add(thing);
    }
    return thing;
  }

  private static void note(
      @Nullable Thing of, String properties, @Nullable Thing value, Element element) {
    if (of == null || properties.isBlank()) {
      return;
    }
    Thing said = value == null ? Thing.text(value(element)) : value;
    for (String property : properties.strip().split("\\s+")) {
      add(of, local(property), said);
    }
  }

  private static void add(Thing thing, String property, Thing value) {
    thing.properties().computeIfAbsent(property, name -> new ArrayList<>()).add(value);
  }

  /** {@code headline} for {@code schema:headline} and {@code http://schema.org/headline}. */
  private static String local(String name) {
    int end =
        Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')));
    return name.substring(end + 1);
  }

  /** What the element tells machines where it does, else what readers see in it. */
  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    String link =
        switch (element.normalName()) {
          case "a", "link", "area" -> element.attr("href");
          case "img", "video", "audio", "source", "embed", "iframe" -> element.attr("src");
          default -> "";
        };
    StringBuilder text = new StringBuilder();
    gather(element, text);
    String seen = text.length() > MAX_CHARS ? "" : Line.clean(text.toString());
    return seen.isEmpty() ? link : seen;
  }

  private static void gather(Element element, StringBuilder text) {
    for (int i = 0; i < element.childNodeSize() && text.length() <= MAX_CHARS; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode own) {
        text.append(own.getWholeText());
      } else if (child instanceof Element inner
          && HtmlTag.of(inner.normalName()).role() != Role.SILENT) {
        text.append(' ');
        gather(inner, text);
      }
    }
  }
}
