package dev.laut.cli.export;

import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Source;
import dev.laut.model.Story;
import dev.laut.model.json.JsonOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stories as tables: one row a story, one a copy, one an origin of a story or of a claim. */
public final class StoryTables {

  public static final List<String> STORY_COLUMNS =
      List.of(
          "id",
          "title",
          "lang",
          "first",
          "last",
          "articles",
          "low",
          "high",
          "lead",
          "lead_low",
          "lead_high",
          "claims",
          "copies");

  public static final List<String> COPY_COLUMNS =
      List.of("story", "src", "dst", "share", "direction");

  public static final List<String> ORIGIN_COLUMNS =
      List.of("story", "claim", "lead", "low", "high", "kind", "name", "articles", "through");

  private static final int SHARE_DIGITS = 4;

  private StoryTables() {}

  public static List<String> row(Story story) {
    Origins lead = story.lead().map(Claim::origins).orElse(Origins.NONE);
    return List.of(
        story.id(),
        ArticleTable.value(story.title()),
        String.join(" ", story.lang()),
        ArticleTable.value(story.first()),
        ArticleTable.value(story.last()),
        String.join(" ", story.articles()),
        String.valueOf(story.origins().low()),
        String.valueOf(story.origins().high()),
        story.lead().map(Claim::text).orElse(""),
        String.valueOf(lead.low()),
        String.valueOf(lead.high()),
        String.valueOf(story.claims().size()),
        String.valueOf(story.copies().size()));
  }

  public static Stream<List<String>> copies(Story story) {
    return story.copies().stream()
        .map(copy ->
            List.of(story.id(), copy.src(), copy.dst(), share(copy).toString(), copy.direction()));
  }

  /** One line of JSON a copy, without line ends. */
  public static Stream<String> copyLines(Story story) {
    return story.copies().stream()
        .map(copy ->
            JsonOut.line(out -> {
              out.string("story", story.id());
              out.string("src", copy.src());
              out.string("dst", copy.dst());
              out.number("share", share(copy));
              out.string("direction", copy.direction());
            }));
  }

  private static BigDecimal share(Copy copy) {
    return BigDecimal.valueOf(copy.share()).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
  }

  public static Stream<List<String>> origins(Story story) {
    return carried(story).stream().map(Carried::row);
  }

  /** One line of JSON an origin, without line ends. */
  public static Stream<String> originLines(Story story) {
    return carried(story).stream().map(Carried::line);
  }

  private static List<Carried> carried(Story story) {
    List<Carried> carried = new ArrayList<>();
    story
        .origins()
        .list()
        .forEach(it -> carried.add(new Carried(story, null, story.origins(), it)));
    for (Claim claim : story.claims()) {
      claim
          .origins()
          .list()
          .forEach(it -> carried.add(new Carried(story, claim, claim.origins(), it)));
    }
    return carried;
  }

  /**
   * An origin and what stands on it.
   *
   * @param claim null for the origins of the whole story
   */
  private record Carried(Story story, @Nullable Claim claim, Origins origins, Origin origin) {

    List<String> row() {
      return List.of(
          story.id(),
          claim == null ? "" : claim.id(),
          String.valueOf(claim != null && claim.lead()),
          String.valueOf(origins.low()),
          String.valueOf(origins.high()),
          origin.source().kind().label(),
          ArticleTable.value(origin.source().name()),
          String.join(" ", origin.articles()),
          String.join("; ", through()));
    }

    String line() {
      return JsonOut.line(out -> {
        out.string("story", story.id());
        out.string("claim", claim == null ? null : claim.id());
        out.flag("lead", claim != null && claim.lead());
        out.number("low", origins.low());
        out.number("high", origins.high());
        out.string("kind", origin.source().kind().label());
        out.string("name", origin.source().name());
        out.strings("articles", origin.articles());
        out.strings("through", through());
      });
    }

    private List<String> through() {
      return origin.through().stream()
          .map((Source source) -> source.name() == null ? source.kind().label() : source.name())
          .distinct()
          .toList();
    }
  }
}
