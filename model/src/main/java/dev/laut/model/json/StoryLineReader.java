package dev.laut.model.json;

import dev.laut.model.Labelled;
import dev.laut.model.SourceKind;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryMark;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lines that {@link StoryLineWriter} writes. */
public final class StoryLineReader {

  private StoryLineReader() {}

  /**
   * The line that {@code json} records.
   *
   * @throws JsonError naming the field that is missing or wrong
   */
  public static StoryLine read(String json) {
    try {
      return line(JsonObject.parse(json));
    } catch (IllegalArgumentException e) {
      throw new JsonError(String.valueOf(e.getMessage()), e);
    }
  }

  private static StoryLine line(JsonObject json) {
    ReadingReader.checkVersion(json);
    BigDecimal heat = json.number("heat");
    return new StoryLine(
        json.text("story"),
        json.string("title"),
        json.strings("lang"),
        json.string("first"),
        json.string("last"),
        json.whole("articles"),
        json.whole("low"),
        json.whole("high"),
        json.whole("unnamed"),
        json.strings("kinds").stream().map(label -> Labelled.of(SourceKind.class, label)).toList(),
        marks(json),
        json.whole("loud"),
        json.strings("outlets"),
        json.string("lead"),
        heat == null ? Double.NEGATIVE_INFINITY : heat.doubleValue(),
        json.objects("dots").stream()
            .map(dot -> new StoryLine.Dot(dot.string("at"), dot.whole("origin")))
            .toList());
  }

  private static Set<StoryMark> marks(JsonObject json) {
    return json.strings("marks").stream()
        .map(label -> Labelled.of(StoryMark.class, label))
        .collect(Collectors.toSet());
  }
}
