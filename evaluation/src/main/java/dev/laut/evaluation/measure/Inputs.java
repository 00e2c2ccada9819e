package dev.laut.evaluation.measure;

import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns gold records into what the system gets to read: never their annotations. */
public final class Inputs {

  private Inputs() {}

  /**
   * The {@code text} of each record, taken as it stands, with what the gold gives beside it. The
   * day of publication may be called {@code published} or {@code date}.
   */
  public static List<Page> verbatim(GoldFile file, List<JsonObject> records) {
    return records.stream().map(json -> verbatim(file, json, json.text("text"))).toList();
  }

  /** The same for one record whose text was put together. */
  public static Page verbatim(GoldFile file, JsonObject json, String text) {
    String id = json.text("id");
    String digest = ContentId.digest(text.getBytes(StandardCharsets.UTF_8));
    return new Page(
        new PageSource(file.path() + "#" + id, null, "text/plain", "UTF-8", digest, null),
        new Given(
            id,
            json.string("outlet"),
            json.string("lang"),
            json.has("published") ? json.string("published") : json.string("date"),
            json.string("title"),
            List.of()),
        new Content.Verbatim(text));
  }
}
