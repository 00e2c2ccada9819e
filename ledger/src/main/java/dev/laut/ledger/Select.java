package dev.laut.ledger;

import java.util.ArrayList;
import java.util.List;

/** Tables and conditions with their values; never changes. */
record Select(String tables, List<String> conditions, List<Object> parameters) {

  Select(String tables) {
    this(tables, List.of(), List.of());
  }

  /** The same with one more condition. */
  Select and(String condition, Object value) {
    List<String> more = new ArrayList<>(conditions);
    more.add(condition);
    return new Select(tables, more, List.of(values(value)));
  }

  /** What follows FROM. */
  String text() {
    return conditions.isEmpty() ? tables : tables + " WHERE " + String.join(" AND ", conditions);
  }

  /** The values of the conditions, and then {@code more}. */
  Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
