package dev.laut.model.json;

import dev.laut.model.Actor;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.Event;
import dev.laut.model.FactEvidence;
import dev.laut.model.Finding;
import dev.laut.model.Headline;
import dev.laut.model.Hit;
import dev.laut.model.Judgement;
import dev.laut.model.NoArticle;
import dev.laut.model.PageSource;
import dev.laut.model.Quantity;
import dev.laut.model.Reading;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import java.math.BigDecimal;
import java.util.List;

/** Writes readings as the records of the contract, version 1. */
public final class ReadingWriter {

  /** The version of the contract. */
  public static final int VERSION = 1;

  private final JsonOut out;

  ReadingWriter(JsonOut out) {
    this.out = out;
  }

  /** {@code reading} as one line of JSON, without its line end. */
  public static String line(Reading reading) {
    return JsonOut.line(out -> new ReadingWriter(out).write(reading));
  }

  /** The record of what was found, with a further field {@code hit} that says what matches. */
  public static String line(Hit hit) {
    return JsonOut.line(out -> {
      new ReadingWriter(out).write(hit.reading());
      out.count(hit.reading().article().text());
      out.object("hit", () -> hit(hit, out));
    });
  }

  private static void hit(Hit hit, JsonOut out) {
    out.strings("statements", hit.statements().stream().map(Statement::id).toList());
    out.span("excerpt", hit.excerpt());
    out.spans("marks", hit.marks());
  }

  private void write(Reading reading) {
    out.number("laut", VERSION);
    out.string("id", reading.id());
    out.object("page", () -> page(reading.page()));
    switch (reading) {
      case NoArticle none -> none(none);
      case BareArticle bare -> article(bare.article());
      case ArticleReading full -> full(full);
    }
  }

  private void none(NoArticle none) {
    out.nothing("article");
    out.string("reason", none.reason().label());
    out.string("detail", none.detail().isEmpty() ? null : none.detail());
  }

  private void page(PageSource page) {
    out.string("location", page.location());
    out.string("url", page.url());
    out.string("mediaType", page.mediaType());
    out.string("charset", page.charset());
    out.string("digest", page.digest());
    out.string("fetched", page.fetched());
  }

  private void article(Article article) {
    out.object(
        "article",
        () -> {
          out.string("title", article.title());
          out.string("outlet", article.outlet());
          out.string("domain", article.domain());
          out.strings("authors", article.authors());
          out.string("published", article.published());
          out.string("publishedFrom", article.publishedFrom().label());
          out.string("lang", article.lang());
          out.string("text", article.text());
          body(article);
          out.string("dek", article.dek());
          out.string("updated", article.updated());
          out.string("canonical", article.canonical());
          out.string("section", article.section());
          out.string("image", article.image());
          out.flag("truncated", article.truncated());
          out.flag("isAccessibleForFree", article.accessibleForFree());
          out.objects("evidence", article.evidence(), this::evidence);
        });
  }

  private void evidence(FactEvidence evidence) {
    out.string("fact", evidence.fact().label());
    out.string("from", evidence.from().label());
    out.string("place", evidence.place());
    out.string("words", evidence.words());
  }

  private void body(Article article) {
    out.count(article.text());
    out.objects(
        "blocks",
        article.blocks(),
        block -> {
          out.string("kind", block.kind().label());
          out.span("span", block.span());
        });
    out.objects(
        "dropped",
        article.dropped(),
        dropped -> {
          out.string("text", dropped.text());
          out.string("why", dropped.why());
        });
    out.strings("credits", article.credits());
    out.strings("captions", article.captions());
    out.objects(
        "links",
        article.links(),
        link -> {
          out.span("span", link.span());
          out.string("url", link.url());
        });
  }

  private void full(ArticleReading reading) {
    article(reading.article());
    out.spans("sentences", reading.sentences());
    out.objects(
        "names",
        reading.names(),
        name -> {
          out.span("span", name.span());
          out.string("kind", name.kind().label());
          out.string("ref", name.ref());
        });
    out.objects(
        "times",
        reading.times(),
        time -> {
          out.span("span", time.span());
          out.string("kind", time.kind().label());
          out.string("value", time.value());
        });
    out.objects("quantities", reading.quantities(), this::quantity);
    out.objects("statements", reading.statements(), this::statement);
    out.objects("events", reading.events(), this::event);
    out.object("headline", () -> headline(reading.headline(), reading.article()));
  }

  private void quantity(Quantity quantity) {
    out.span("span", quantity.span());
    out.number("low", quantity.low());
    out.number("high", quantity.high());
    out.string("unit", quantity.unit());
    out.string("bound", quantity.bound().label());
    out.string("measure", quantity.measure().label());
  }

  void statement(Statement statement) {
    out.string("id", statement.id());
    out.string("type", statement.type().label());
    out.string("medium", statement.medium().label());
    out.spans("quote", statement.quote());
    out.spans("speaker", statement.speaker());
    out.spans("cue", statement.cue());
    out.spans("frame", statement.frame());
    out.spans("addressee", statement.addressee());
    out.string("inside", statement.inside());
    out.objects("chain", statement.chain(), this::source);
    out.object(
        "hedge",
        () -> {
          out.string("level", statement.hedge().level().label());
          out.spans("spans", statement.hedge().spans());
        });
    out.string("by", statement.by());
    if (!statement.judged().isEmpty()) {
      out.objects("judged", statement.judged(), this::judgement);
    }
  }

  private void judgement(Judgement judgement) {
    out.string("question", judgement.question().label());
    out.number("score", BigDecimal.valueOf(judgement.score()));
    out.number("least", BigDecimal.valueOf(judgement.least()));
    out.objects(
        "strongest",
        judgement.strongest(),
        each -> {
          out.string("feature", each.feature());
          out.number("weight", BigDecimal.valueOf(each.weight()));
        });
  }

  private void source(Source source) {
    out.string("kind", source.kind().label());
    out.string("name", source.name());
    out.string("ref", source.ref());
    out.span("span", source.span());
  }

  private void event(Event event) {
    out.string("type", event.type());
    out.string("mode", event.mode());
    out.string("status", event.status().label());
    actors("source", event.source());
    actors("target", event.target());
    out.span("span", event.span());
    out.string("when", event.when());
    out.string("where", event.where());
    out.string("statement", event.statement());
  }

  private void actors(String name, List<Actor> actors) {
    out.objects(
        name,
        actors,
        actor -> {
          out.string("text", actor.text());
          out.string("code", actor.code());
          out.string("sector", actor.sector());
        });
  }

  private void headline(Headline headline, Article article) {
    CodePoints title = new CodePoints(article.title() == null ? "" : article.title());
    CodePoints text = new CodePoints(article.text());
    out.string("verdict", headline.verdict().label());
    out.objects("findings", headline.findings(), finding -> finding(finding, title, text));
  }

  private void finding(Finding finding, CodePoints title, CodePoints text) {
    out.string("kind", finding.kind().label());
    out.count(title);
    out.span("headline", finding.headline());
    out.count(text);
    out.spans("body", finding.body());
    out.string("note", finding.note());
  }
}
