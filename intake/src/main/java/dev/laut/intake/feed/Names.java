package dev.laut.intake.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of elements and attributes, whatever prefix a feed gives their namespaces: those of
 * RSS, RDF and Atom without prefix, others with a fixed one. Feeds often forget to declare a
 * namespace, so an undeclared prefix means what it usually means.
 */
final class Names {

  private static final Map<String, String> BY_NAMESPACE =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", ""),
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dc:"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"),
          Map.entry("http://www.w3.org/xml/1998/namespace", "xml:"));

  private static final Map<String, String> UNDECLARED =
      Map.of("rss", "", "rdf", "", "atom", "", "content", "content:", "dc", "dc:", "xml", "xml:");

  /** Ends the prefix of names that mean nothing here, so that they equal none that does. */
  private static final String FOREIGN = "?";

  private final Map<String, String> declared = new HashMap<>();

  /** Takes note of the attribute {@code xmlns:prefix}. */
  void declare(String prefix, String namespace) {
    String uri = namespace.strip().toLowerCase(Locale.ROOT);
    declared.put(prefix, BY_NAMESPACE.getOrDefault(uri, prefix + FOREIGN));
  }

  /** The name of {@code qualified}, which may have a prefix. */
  String of(String qualified) {
    int colon = qualified.indexOf(':');
    if (colon < 0) {
      return qualified;
    }
    String prefix = qualified.substring(0, colon);
    String fixed = declared.get(prefix);
    return (fixed != null ? fixed : UNDECLARED.getOrDefault(prefix, prefix + FOREIGN))
        + qualified.substring(colon + 1);
  }
}
