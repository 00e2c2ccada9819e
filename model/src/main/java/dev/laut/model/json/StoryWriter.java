package dev.laut.model.json;

import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.Step;
import dev.laut.model.Story;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes stories as the records of the contract, version 1. */
public final class StoryWriter {

  /** Shares are written with so many digits behind the point. */
  private static final int SHARE_DIGITS = 4;

  private final JsonOut out;

  private StoryWriter(JsonOut out) {
    this.out = out;
  }

  /** {@code story} as one line of JSON, without its line end. */
  public static String line(Story story) {
    return JsonOut.line(out -> new StoryWriter(out).write(story));
  }

  private void write(Story story) {
    out.number("laut", ReadingWriter.VERSION);
    out.string("story", story.id());
    out.strings("formerly", story.formerly());
    out.string("title", story.title());
    out.strings("lang", story.lang());
    out.string("first", story.first());
    out.string("last", story.last());
    out.strings("articles", story.articles());
    out.objects("copies", story.copies(), this::copy);
    out.object("origins", () -> origins(story.origins()));
    out.objects("claims", story.claims(), this::claim);
    out.objects("headlines", story.headlines(), this::headline);
  }

  private void headline(StoryHeadline headline) {
    out.string("article", headline.article());
    out.string("verdict", headline.verdict().label());
    out.objects("findings", headline.findings(), this::finding);
  }

  private void finding(StoryFinding finding) {
    out.string("kind", finding.kind().label());
    out.points("headline", finding.points());
    places(finding.places());
    out.string("note", finding.note());
    out.string("by", finding.by());
  }

  private void copy(Copy copy) {
    out.string("src", copy.src());
    out.string("dst", copy.dst());
    out.number(
        "share", BigDecimal.valueOf(copy.share()).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN));
    out.objects(
        "passages",
        copy.passages(),
        passage -> {
          out.points("src", passage.src());
          out.points("dst", passage.dst());
        });
    out.string("direction", copy.direction());
  }

  private void origins(Origins origins) {
    out.number("low", origins.low());
    out.number("high", origins.high());
    out.objects("list", origins.list(), this::origin);
    out.objects("steps", origins.steps(), this::step);
  }

  private void origin(Origin origin) {
    out.object("source", () -> source(origin.source()));
    out.strings("articles", origin.articles());
    sources("through", origin.through());
    places(origin.places());
  }

  private void step(Step step) {
    out.string("kind", step.kind().label());
    out.strings("articles", step.articles());
    sources("sources", step.sources());
    places(step.places());
  }

  private void claim(Claim claim) {
    out.string("id", claim.id());
    out.string("text", claim.text());
    out.flag("lead", claim.lead());
    sources("by", claim.by());
    out.strings("articles", claim.articles());
    out.string("first", claim.first());
    out.string("last", claim.last());
    out.object("origins", () -> origins(claim.origins()));
    out.objects(
        "relation",
        claim.relations(),
        relation -> {
          out.string("to", relation.to());
          out.string("kind", relation.kind().label());
          places(relation.places());
          out.string("by", relation.by());
        });
    places(claim.places());
  }

  private void sources(String name, List<Source> sources) {
    out.objects(name, sources, this::source);
  }

  private void source(Source source) {
    out.string("kind", source.kind().label());
    out.string("name", source.name());
    out.string("ref", source.ref());
  }

  private void places(List<Place> places) {
    out.objects(
        "places",
        places,
        place -> {
          out.string("article", place.article());
          out.points("span", place.points());
          out.string("words", place.words());
        });
  }
}
