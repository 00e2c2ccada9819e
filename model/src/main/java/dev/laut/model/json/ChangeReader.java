package dev.laut.model.json;

import dev.laut.model.Change;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.OriginMark;

/** Reads what {@link CorrectionWriter} writes of a change. */
public final class ChangeReader {

  private ChangeReader() {}

  /**
   * The change of a {@code target} that {@code json} records.
   *
   * @throws JsonError naming the field that is missing or wrong
   */
  public static Change read(CorrectionTarget target, JsonObject json) {
    try {
      return switch (target) {
        case STORY -> story(json);
        case STATEMENT -> new Change.Speaker(SourceReader.read(json.object("speaker")));
        case ORIGIN ->
            new Change.Mark(
                SourceReader.read(json.object("source")), json.label("mark", OriginMark.class));
      };
    } catch (JsonError e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new JsonError(String.valueOf(e.getMessage()), e);
    }
  }

  private static Change story(JsonObject json) {
    if (json.has("merge") == json.has("split")) {
      throw new JsonError("a change of a story has either 'merge' or 'split'");
    }
    return json.has("merge")
        ? new Change.Merge(json.text("merge"))
        : new Change.Split(json.strings("split"));
  }
}
