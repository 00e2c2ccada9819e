package dev.laut.model.json;

import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.FindingKind;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import dev.laut.model.Story;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import dev.laut.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the records that {@link StoryWriter} writes. */
public final class StoryReader {

  private StoryReader() {}

  /**
   * The story that {@code line} records.
   *
   * @throws JsonError naming the field that is missing or wrong
   */
  public static Story read(String line) {
    try {
      return story(JsonObject.parse(line));
    } catch (IllegalArgumentException e) {
      throw new JsonError(String.valueOf(e.getMessage()), e);
    }
  }

  private static Story story(JsonObject json) {
    ReadingReader.checkVersion(json);
    return new Story(
        json.text("story"),
        json.strings("formerly"),
        json.string("title"),
        json.strings("lang"),
        json.string("first"),
        json.string("last"),
        json.strings("articles"),
        map(json.objects("copies"), StoryReader::copy),
        origins(json.object("origins")),
        map(json.objects("claims"), StoryReader::claim),
        map(json.objects("headlines"), StoryReader::headline));
  }

  private static StoryHeadline headline(JsonObject json) {
    return new StoryHeadline(
        json.text("article"),
        json.label("verdict", Verdict.class),
        map(json.objects("findings"), StoryReader::finding));
  }

  private static StoryFinding finding(JsonObject json) {
    return new StoryFinding(
        json.label("kind", FindingKind.class),
        json.need("headline"),
        places(json),
        json.text("note"),
        json.text("by"));
  }

  private static Copy copy(JsonObject json) {
    return new Copy(
        json.text("src"),
        json.text("dst"),
        need("share", json.number("share")).doubleValue(),
        map(json.objects("passages"), p -> new Copy.Passage(p.need("src"), p.need("dst"))),
        json.text("direction"));
  }

  private static Origins origins(JsonObject json) {
    return new Origins(
        json.whole("low"),
        json.whole("high"),
        map(
            json.objects("list"),
            o ->
                new Origin(
                    SourceReader.read(o.object("source")),
                    o.strings("articles"),
                    sources(o, "through"),
                    places(o))),
        map(
            json.objects("steps"),
            s ->
                new Step(
                    s.label("kind", StepKind.class),
                    s.strings("articles"),
                    sources(s, "sources"),
                    places(s))));
  }

  private static Claim claim(JsonObject json) {
    return new Claim(
        json.text("id"),
        json.text("text"),
        Boolean.TRUE.equals(json.flag("lead")),
        sources(json, "by"),
        json.strings("articles"),
        json.string("first"),
        json.string("last"),
        origins(json.object("origins")),
        map(
            json.objects("relation"),
            r ->
                new Relation(
                    r.text("to"), r.label("kind", RelationKind.class), places(r), r.text("by"))),
        places(json));
  }

  private static List<Source> sources(JsonObject json, String name) {
    return map(json.objects(name), SourceReader::read);
  }

  private static List<Place> places(JsonObject json) {
    return map(
        json.objects("places"), p -> new Place(p.text("article"), p.need("span"), p.text("words")));
  }

  private static BigDecimal need(String name, @Nullable BigDecimal number) {
    if (number == null) {
      throw new JsonError("field '%s' is missing".formatted(name));
    }
    return number;
  }

  private static <A, B> List<B> map(List<A> items, Function<A, B> each) {
    return items.stream().map(each).toList();
  }
}
