package dev.laut.desk.search;

import dev.laut.model.Article;
import dev.laut.model.Hit;
import dev.laut.model.Moment;
import dev.laut.model.SavedSearch;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What a saved search finds, for feed readers: Atom (RFC 4287) and JSON Feed 1.1.
 *
 * @param root of the desk, as {@code http://127.0.0.1:7377}
 */
record Feed(SavedSearch search, List<Hit> hits, String root) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  String atom() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      element(xml, "title", search.name());
      element(xml, "id", root + "/search/saved/" + search.id());
      element(xml, "updated", instant(newest()));
      for (Hit hit : hits) {
        Article article = hit.reading().article();
        xml.writeStartElement("entry");
        element(xml, "title", title(article));
        element(xml, "id", url(hit));
        element(xml, "updated", instant(article.published()));
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", url(hit));
        xml.writeStartElement("author");
        element(xml, "name", article.outlet() == null ? "Laut" : article.outlet());
        xml.writeEndElement();
        element(xml, "summary", summary(hit));
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot fail to be written", e);
    }
    return text.toString();
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
      json.writeStringProperty("title", search.name());
      json.writeArrayPropertyStart("items");
      for (Hit hit : hits) {
        Article article = hit.reading().article();
        json.writeStartObject();
        json.writeStringProperty("id", url(hit));
        json.writeStringProperty("url", url(hit));
        json.writeStringProperty("title", title(article));
        json.writeStringProperty("content_text", summary(hit));
        json.writeStringProperty("date_published", instant(article.published()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private @Nullable String newest() {
    return hits.stream()
        .map(hit -> hit.reading().article().published())
        .filter(published -> Moment.seconds(published).isPresent())
        .max((a, b) -> Long.compare(seconds(a), seconds(b)))
        .orElse(search.at());
  }

  private static long seconds(@Nullable String iso) {
    return Moment.seconds(iso).orElse(0);
  }

  private static String instant(@Nullable String iso) {
    return Instant.ofEpochSecond(seconds(iso)).toString();
  }

  private String url(Hit hit) {
    return root + "/articles/" + hit.reading().id();
  }

  private static String title(Article article) {
    return article.title() == null ? "–" : article.title();
  }

  private static String summary(Hit hit) {
    return hit.excerpt() == null ? "" : hit.excerpt().in(hit.reading().article().text());
  }

  /** Control characters, which XML cannot carry at all, become blanks. */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " "));
    xml.writeEndElement();
  }
}
