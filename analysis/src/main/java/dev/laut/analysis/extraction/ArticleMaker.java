package dev.laut.analysis.extraction;

import dev.laut.model.Article;
import dev.laut.model.Block;
import dev.laut.model.Fact;
import dev.laut.model.FactSource;
import dev.laut.model.Given;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  Article article(Body body, Facts page, Given given, @Nullable String url, boolean truncated) {
    Facts facts = with(given, body, page);
    List<String> credits = new ArrayList<>(facts.credits());
    for (String credit : Credits.of(lines(body), List.of())) {
      if (!credits.contains(credit)) {
        credits.add(credit);
      }
    }
    String canonical = facts.value(Fact.CANONICAL);
    return new Article(
        facts.value(Fact.TITLE),
        facts.value(Fact.OUTLET),
        facts.authors(),
        facts.value(Fact.PUBLISHED),
        facts.publishedFrom(),
        facts.value(Fact.LANG),
        body.text(),
        body.blocks(),
        body.dropped(),
        credits,
        body.captions(),
        body.links(),
        facts.value(Fact.DEK),
        facts.value(Fact.UPDATED),
        canonical,
        facts.value(Fact.SECTION),
        facts.value(Fact.IMAGE),
        truncated,
        facts.accessibleForFree(),
        Addresses.host(canonical == null ? url : canonical),
        facts.evidence());
  }

  /** What the page says; what was given beside it wins. */
  private Facts with(Given given, Body body, Facts page) {
    Map<Fact, Said> said = new EnumMap<>(Fact.class);
    said.putAll(page.said());
    language(body, said);
    List<String> authors = given.authors().stream().filter(name -> !name.isBlank()).toList();
    give(said, Fact.TITLE, given.title());
    give(said, Fact.OUTLET, given.outlet());
    give(said, Fact.PUBLISHED, given.published());
    give(said, Fact.LANG, given.lang());
    give(said, Fact.AUTHORS, String.join(", ", authors));
    return new Facts(said, authors.isEmpty() ? page.authors() : authors, page.credits());
  }

  private static void give(Map<Fact, Said> said, Fact fact, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      said.put(fact, new Said(value, FactSource.GIVEN, "", value));
    }
  }

  /**
   * Pages are often wrong about their language: the text itself decides where it is long enough.
   */
  private void language(Body body, Map<Fact, Said> said) {
    Said declared = said.get(Fact.LANG);
    boolean telling = declared == null || body.text().length() >= TELLING_CHARS;
    String read = telling ? languageOf.apply(body.text()) : null;
    if (read != null && (declared == null || !declared.value().equals(read))) {
      said.put(Fact.LANG, new Said(read, FactSource.TEXT, "body", ""));
    }
  }

  private static List<String> lines(Body body) {
    List<String> lines = new ArrayList<>();
    for (Block block : body.blocks()) {
      lines.add(block.span().in(body.text()));
    }
    return lines;
  }
}
