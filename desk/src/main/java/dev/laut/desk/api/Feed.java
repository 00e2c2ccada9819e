package dev.laut.desk.api;

import dev.laut.desk.web.Urls;
import dev.laut.model.ArticleReading;
import dev.laut.model.Hit;
import dev.laut.model.Moment;
import dev.laut.model.SavedSearch;
import dev.laut.model.Statement;
import dev.laut.model.json.JsonOut;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a saved search finds, for feed readers: Atom (RFC 4287) and JSON Feed 1.1.
 *
 * @param desk where the desk is, as {@code http://127.0.0.1:7377}
 */
record Feed(String desk, SavedSearch search, List<Hit> hits) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 cannot carry, whether escaped or not. */
  private static final String NO_XML =
      "[^\\u0009\\u000a\\u000d\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]";

  String json() {
    return JsonOut.line(out -> {
      out.string("version", "https://jsonfeed.org/version/1.1");
      out.string("title", "Laut: " + search.name());
      out.string("feed_url", link("feed.json"));
      out.objects("items", hits, hit -> item(hit.reading(), hit, out));
    });
  }

  private void item(ArticleReading reading, Hit hit, JsonOut out) {
    out.string("id", urn(reading));
    out.string("url", page(reading));
    out.string("external_url", web(reading.page().url()));
    out.string("title", title(reading));
    out.string("content_text", summary(hit));
    out.string("date_published", instant(reading.article().published()));
    out.string("language", reading.article().lang());
  }

  String atom() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:laut:search:" + search.id());
      element(xml, "title", "Laut: " + search.name());
      element(xml, "updated", updated());
      link(xml, "self", link("feed.atom"));
      xml.writeStartElement("author");
      element(xml, "name", "Laut");
      xml.writeEndElement();
      for (Hit hit : hits) {
        entry(xml, hit);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return text.append('\n').toString();
  }

  private void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
    ArticleReading reading = hit.reading();
    xml.writeStartElement("entry");
    element(xml, "id", urn(reading));
    element(xml, "title", title(reading));
    element(xml, "updated", updated(reading));
    link(xml, "alternate", page(reading));
    element(xml, "summary", summary(hit));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String target)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", target.replaceAll(NO_XML, ""));
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll(NO_XML, ""));
    xml.writeEndElement();
  }

  private String link(String file) {
    return "%s/api/v1/searches/%s/%s".formatted(desk, search.id(), file);
  }

  private String page(ArticleReading reading) {
    return desk + "/articles/" + Urls.segment(reading.id());
  }

  private static String urn(ArticleReading reading) {
    return "urn:laut:article:" + Urls.segment(reading.id());
  }

  /** Only addresses of the web: whatever else stands in a page is not to be followed. */
  private static @Nullable String web(@Nullable String url) {
    return url != null && url.matches("(?i)https?://.*") ? url : null;
  }

  private static String title(ArticleReading reading) {
    return Objects.requireNonNullElse(reading.article().title(), reading.id());
  }

  private static String summary(Hit hit) {
    String text = hit.reading().article().text();
    if (!hit.statements().isEmpty()) {
      Statement first = hit.statements().getFirst();
      return first.quote().getFirst().in(text);
    }
    return hit.excerpt() == null ? "" : hit.excerpt().in(text);
  }

  private String updated() {
    return hits.stream()
        .map(hit -> updated(hit.reading()))
        .max(String::compareTo)
        .orElse(search.at());
  }

  private String updated(ArticleReading reading) {
    String published = instant(reading.article().published());
    return published == null ? search.at() : published;
  }

  /** A day stands for its beginning in UTC, since feeds want a time with an offset (RFC 3339). */
  private static @Nullable String instant(@Nullable String published) {
    return Moment.seconds(published).stream()
        .mapToObj(seconds -> Instant.ofEpochSecond(seconds).toString())
        .findFirst()
        .orElse(null);
  }
}
