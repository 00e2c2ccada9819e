package dev.laut.model.json;

import dev.laut.model.Actor;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Bound;
import dev.laut.model.Dropped;
import dev.laut.model.Event;
import dev.laut.model.EventStatus;
import dev.laut.model.Fact;
import dev.laut.model.FactEvidence;
import dev.laut.model.FactSource;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Judgement;
import dev.laut.model.Link;
import dev.laut.model.Measure;
import dev.laut.model.Medium;
import dev.laut.model.Name;
import dev.laut.model.NameKind;
import dev.laut.model.NoArticle;
import dev.laut.model.PageSource;
import dev.laut.model.PublishedFrom;
import dev.laut.model.Quantity;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import dev.laut.model.Time;
import dev.laut.model.TimeKind;
import dev.laut.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the records that {@link ReadingWriter} writes. */
public final class ReadingReader {

  private final CodePoints text;
  private final CodePoints title;

  private ReadingReader(String text, @Nullable String title) {
    this.text = new CodePoints(text);
    this.title = new CodePoints(title == null ? "" : title);
  }

  /**
   * The reading that {@code line} records.
   *
   * @throws JsonError naming the field that is missing or wrong
   */
  public static Reading read(String line) {
    JsonObject json = JsonObject.parse(line);
    try {
      return read(json);
    } catch (IllegalArgumentException e) {
      throw new JsonError(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * @throws JsonError if {@code json} is not of the contract's version that this program reads
   */
  static void checkVersion(JsonObject json) {
    BigDecimal version = json.number("laut");
    if (version == null) {
      throw new JsonError("field 'laut' is missing");
    }
    if (version.compareTo(BigDecimal.valueOf(ReadingWriter.VERSION)) != 0) {
      throw new JsonError(
          "field 'laut': version %s of the contract is not %d, which this program reads"
              .formatted(version, ReadingWriter.VERSION));
    }
  }

  private static Reading read(JsonObject json) {
    checkVersion(json);
    String id = json.text("id");
    PageSource page = page(json.object("page"));
    if (!json.has("article")) {
      String detail = json.string("detail");
      return new NoArticle(
          id, page, json.label("reason", Reason.class), detail == null ? "" : detail);
    }
    JsonObject article = json.object("article");
    ReadingReader reader = new ReadingReader(article.text("text"), article.string("title"));
    return json.has("statements")
        ? reader.full(id, page, json)
        : new BareArticle(id, page, reader.article(article));
  }

  private static PageSource page(JsonObject json) {
    return new PageSource(
        json.text("location"),
        json.string("url"),
        json.string("mediaType"),
        json.string("charset"),
        json.text("digest"),
        json.string("fetched"));
  }

  private Article article(JsonObject json) {
    return new Article(
        json.string("title"),
        json.string("outlet"),
        json.strings("authors"),
        json.string("published"),
        json.label("publishedFrom", PublishedFrom.class),
        json.string("lang"),
        json.text("text"),
        map(json.objects("blocks"), b -> new Block(b.label("kind", BlockKind.class), span(b))),
        map(json.objects("dropped"), d -> new Dropped(d.text("text"), d.text("why"))),
        json.strings("credits"),
        json.strings("captions"),
        map(json.objects("links"), l -> new Link(span(l), l.text("url"))),
        json.string("dek"),
        json.string("updated"),
        json.string("canonical"),
        json.string("section"),
        json.string("image"),
        Boolean.TRUE.equals(json.flag("truncated")),
        json.flag("isAccessibleForFree"),
        json.string("domain"),
        map(
            json.objects("evidence"),
            e ->
                new FactEvidence(
                    e.label("fact", Fact.class),
                    e.label("from", FactSource.class),
                    e.text("place"),
                    e.text("words"))));
  }

  private ArticleReading full(String id, PageSource page, JsonObject json) {
    return new ArticleReading(
        id,
        page,
        article(json.object("article")),
        spans(json, "sentences"),
        map(
            json.objects("names"),
            n -> new Name(span(n), n.label("kind", NameKind.class), n.string("ref"))),
        map(
            json.objects("times"),
            t -> new Time(span(t), t.label("kind", TimeKind.class), t.text("value"))),
        map(json.objects("quantities"), this::quantity),
        map(json.objects("statements"), this::statement),
        map(json.objects("events"), this::event),
        headline(json.object("headline")));
  }

  private Quantity quantity(JsonObject json) {
    return new Quantity(
        span(json),
        json.number("low"),
        json.number("high"),
        json.string("unit"),
        json.label("bound", Bound.class),
        json.label("measure", Measure.class));
  }

  private Statement statement(JsonObject json) {
    JsonObject hedge = json.object("hedge");
    return new Statement(
        json.text("id"),
        json.label("type", StatementType.class),
        json.label("medium", Medium.class),
        spans(json, "quote"),
        spans(json, "speaker"),
        spans(json, "cue"),
        spans(json, "frame"),
        spans(json, "addressee"),
        json.string("inside"),
        map(json.objects("chain"), this::source),
        new Hedge(hedge.label("level", HedgeLevel.class), spans(hedge, "spans")),
        json.text("by"),
        json.has("judged") ? map(json.objects("judged"), ReadingReader::judgement) : List.of());
  }

  private static Judgement judgement(JsonObject json) {
    return new Judgement(
        json.label("question", Judgement.Question.class),
        decimal(json, "score"),
        decimal(json, "least"),
        map(
            json.objects("strongest"),
            each -> new Judgement.Weight(each.text("feature"), decimal(each, "weight"))));
  }

  private static double decimal(JsonObject json, String name) {
    BigDecimal number = json.number(name);
    return number == null ? 0 : number.doubleValue();
  }

  private Source source(JsonObject json) {
    return new Source(
        json.label("kind", SourceKind.class),
        json.string("name"),
        json.string("ref"),
        json.has("span") ? span(json) : null);
  }

  private Event event(JsonObject json) {
    return new Event(
        json.text("type"),
        json.string("mode"),
        json.label("status", EventStatus.class),
        map(json.objects("source"), ReadingReader::actor),
        map(json.objects("target"), ReadingReader::actor),
        span(json),
        json.string("when"),
        json.string("where"),
        json.string("statement"));
  }

  private static Actor actor(JsonObject json) {
    return new Actor(json.text("text"), json.string("code"), json.string("sector"));
  }

  private Headline headline(JsonObject json) {
    return new Headline(
        json.label("verdict", Verdict.class), map(json.objects("findings"), this::finding));
  }

  private Finding finding(JsonObject json) {
    return new Finding(
        json.label("kind", FindingKind.class),
        title.toUtf16(json.need("headline")),
        spans(json, "body"),
        json.text("note"));
  }

  private Span span(JsonObject json) {
    return text.toUtf16(json.need("span"));
  }

  private List<Span> spans(JsonObject json, String name) {
    return map(json.spans(name), text::toUtf16);
  }

  private static <A, B> List<B> map(List<A> items, Function<A, B> each) {
    return items.stream().map(each).toList();
  }
}
