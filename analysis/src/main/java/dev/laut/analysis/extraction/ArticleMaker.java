package dev.laut.analysis.extraction;

import dev.laut.model.Article;
import dev.laut.model.Block;
import dev.laut.model.Given;
import dev.laut.model.PublishedFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the article of what was found and what was given. */
final class ArticleMaker {

  /** A shorter text does not contradict the page's own word on its language. */
  private static final int TELLING_CHARS = 200;

  private final Function<String, @Nullable String> languageOf;

  ArticleMaker(Function<String, @Nullable String> languageOf) {
    this.languageOf = languageOf;
  }

  Article article(Body body, Facts facts, Given given, boolean truncated) {
    String published = present(given.published());
    List<String> credits = new ArrayList<>(facts.credits());
    for (String credit : Credits.of(lines(body), List.of())) {
      if (!credits.contains(credit)) {
        credits.add(credit);
      }
    }
    List<String> authors = given.authors().stream().filter(name -> !name.isBlank()).toList();
    return new Article(
        or(given.title(), facts.title()),
        or(given.outlet(), facts.outlet()),
        authors.isEmpty() ? facts.authors() : authors,
        published != null ? published : facts.published(),
        published != null ? PublishedFrom.GIVEN : facts.publishedFrom(),
        language(body, facts, given),
        body.text(),
        body.blocks(),
        body.dropped(),
        credits,
        body.captions(),
        body.links(),
        facts.dek(),
        facts.updated(),
        facts.canonical(),
        facts.section(),
        facts.image(),
        truncated,
        facts.accessibleForFree());
  }

  private static List<String> lines(Body body) {
    List<String> lines = new ArrayList<>();
    for (Block block : body.blocks()) {
      lines.add(block.span().in(body.text()));
    }
    return lines;
  }

  private @Nullable String language(Body body, Facts facts, Given given) {
    String said = present(given.lang());
    if (said != null) {
      return said;
    }
    String declared = facts.lang();
    boolean telling = declared == null || body.text().length() >= TELLING_CHARS;
    String read = telling ? languageOf.apply(body.text()) : null;
    return read != null ? read : declared;
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable String or(@Nullable String given, @Nullable String found) {
    String present = present(given);
    return present != null ? present : found;
  }
}
