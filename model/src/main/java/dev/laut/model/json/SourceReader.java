package dev.laut.model.json;

import dev.laut.model.Source;
import dev.laut.model.SourceKind;

/** Reads who is named as a source, without the place where. */
public final class SourceReader {

  private SourceReader() {}

  /**
   * The source that {@code json} records.
   *
   * @throws JsonError naming the field that is missing or wrong
   */
  public static Source read(JsonObject json) {
    return new Source(
        json.label("kind", SourceKind.class), json.string("name"), json.string("ref"), null);
  }
}
