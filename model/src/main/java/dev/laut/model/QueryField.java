package dev.laut.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a search line, with the names under which they may be written. */
enum QueryField {
  SPEAKER("speaker", "sprecher"),
  SOURCE("source", "quelle"),
  ORIGIN("origin", "ursprung"),
  HEDGE("hedge", "absicherung"),
  OUTLET("outlet", "medium"),
  FROM("from", "von"),
  TO("to", "bis"),
  LANG("lang", "sprache", "language"),
  SORT("sort", "sortierung");

  private final List<String> names;

  QueryField(String... names) {
    this.names = List.of(names);
  }

  /** The name under which the field is written. */
  String label() {
    return names.getFirst();
  }

  static Optional<QueryField> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.names.contains(lower)).findFirst();
  }

  static String all() {
    return Arrays.stream(values())
        .map(field -> field.label() + ":")
        .collect(Collectors.joining(", "));
  }
}
