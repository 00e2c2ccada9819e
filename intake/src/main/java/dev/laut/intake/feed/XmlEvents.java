package dev.laut.intake.feed;

import dev.laut.model.Reason;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements and texts of a clean XML document, one after another, to a certain depth. */
final class XmlEvents {

  private static final XMLInputFactory FACTORY = factory();

  /** What the reader stands on. */
  enum Event {
    START,
    TEXT,
    END,
    DONE
  }

  private final XMLStreamReader reader;
  private final int maxDepth;
  private final Names names = new Names();
  private int depth;

  XmlEvents(String xml, int maxDepth) throws FeedException {
    this.maxDepth = maxDepth;
    try {
      reader = FACTORY.createXMLStreamReader(new StringReader(xml));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes on to the next event. */
  Event next() throws FeedException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            start();
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          default -> {} // comments and processing instructions
        }
      }
      return Event.DONE;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void start() throws FeedException {
    depth++;
    if (depth > maxDepth) {
      throw new FeedException(
          Reason.TOO_DEEP, "elements are nested more than %d deep".formatted(maxDepth));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = attributeName(i);
      if (name.startsWith("xmlns:")) {
        names.declare(name.substring("xmlns:".length()), reader.getAttributeValue(i));
      }
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  String text() {
    return reader.getText();
  }

  /** The name of the element that starts or ends here, as {@link Names} gives it. */
  String name() {
    return names.of(reader.getLocalName());
  }

  /** The attributes of the element that starts here, by names as {@link Names} gives them. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(names.of(attributeName(i)), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** The start tag here as HTML, without prefixes. */
  String tag() {
    StringBuilder tag = new StringBuilder("<").append(local(reader.getLocalName()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = attributeName(i);
      if (!name.startsWith("xmlns")) {
        String value = Escaped.text(reader.getAttributeValue(i));
        tag.append(' ').append(local(name)).append("=\"").append(value).append('"');
      }
    }
    return tag.append('>').toString();
  }

  String endTag() {
    return "</" + local(reader.getLocalName()) + ">";
  }

  private String attributeName(int index) {
    String prefix = reader.getAttributePrefix(index);
    String local = reader.getAttributeLocalName(index);
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String local(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  private static FeedException broken(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    String rule = said < 0 ? message : message.substring(said + "Message: ".length());
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new FeedException(Reason.BROKEN, "line %d: %s".formatted(line, rule.strip()));
  }

  /**
   * Document types are gone before this parser sees anything; that it does not know them is a
   * second lock on the same door.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }
}
