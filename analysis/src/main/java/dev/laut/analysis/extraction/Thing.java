package dev.laut.analysis.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a page describes for machines, as a node of JSON-LD does. A text is a thing without
 * properties; a property always holds a list, since pages write one value or many alike.
 *
 * @param text the value of a text, number or truth value; empty for an object
 */
record Thing(String text, Map<String, List<Thing>> properties) {

  static Thing text(String text) {
    return new Thing(text, Map.of());
  }

  static Thing object() {
    return new Thing("", new LinkedHashMap<>());
  }

  List<Thing> all(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** The first text of {@code property} that is not blank; an object's name stands for it. */
  @Nullable String first(String property) {
    for (Thing thing : all(property)) {
      String text = thing.label();
      if (!text.isBlank()) {
        return Line.clean(Entities.decode(text));
      }
    }
    return null;
  }

  /**
   * The first text of {@code property} as it stands, with its line ends; empty where there is none.
   */
  String rawText(String property) {
    for (Thing thing : all(property)) {
      if (!thing.text.isBlank()) {
        return thing.text;
      }
    }
    return "";
  }

  /** Whether the page marks a body as this thing's own. */
  boolean hasBody() {
    return properties.containsKey("articleBody") || properties.containsKey("text");
  }

  private String label() {
    if (!text.isEmpty()) {
      return text;
    }
    for (String property : List.of("name", "@value", "url", "@id")) {
      for (Thing thing : all(property)) {
        if (!thing.text.isBlank()) {
          return thing.text;
        }
      }
    }
    return "";
  }

  boolean is(String type) {
    for (Thing thing : all("@type")) {
      if (thing.text.endsWith(type)) {
        return true;
      }
    }
    return false;
  }

  /** Shows this thing and all things in it, outer ones first. */
  void visit(Consumer<Thing> visitor) {
    visitor.accept(this);
    for (List<Thing> things : properties.values()) {
      for (Thing thing : things) {
        thing.visit(visitor);
      }
    }
  }
}
