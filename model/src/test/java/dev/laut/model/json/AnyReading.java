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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Readings of every shape the types allow: a seed decides all, so that a failure can be repeated.
 * Texts are made of what breaks offsets and quoting.
 */
final class AnyReading {

  private static final List<String> PIECES =
      List.of(
          "Wort",
          " ",
          "ä",
          "ß",
          "\n",
          "\"",
          "\\",
          "{",
          "\u0000",
          "\u001b[2J",
          "\u2028",
          "\u00ad",
          "a\u0308",
          "\u0301",
          "😀",
          "👩‍🚒",
          "🇪🇺",
          "𝔏",
          "漢",
          "שלום",
          "\ufeff",
          "\ud83d",
          "\ude00",
          "\uffff",
          "é",
          "</script>",
          "&amp;");

  private final Random random;

  private AnyReading(long seed) {
    this.random = new Random(seed);
  }

  static Arbitrary<Reading> readings() {
    return Arbitraries.longs().map(seed -> new AnyReading(seed).reading());
  }

  static Arbitrary<String> texts() {
    return Arbitraries.longs().map(seed -> new AnyReading(seed).text());
  }

  private Reading reading() {
    PageSource page =
        new PageSource(
            text(),
            maybe(this::text),
            maybe(this::text),
            maybe(this::text),
            text(),
            maybe(this::text));
    String text = text();
    return switch (random.nextInt(8)) {
      case 0 -> new NoArticle(text(), page, any(Reason.class), random.nextBoolean() ? "" : text());
      case 1 -> new BareArticle(text(), page, article(text));
      default -> full(page, article(text), text);
    };
  }

  private ArticleReading full(PageSource page, Article article, String text) {
    String title = article.title() == null ? "" : article.title();
    return new ArticleReading(
        text(),
        page,
        article,
        spans(text),
        list(() -> new Name(span(text), any(NameKind.class), maybe(this::text))),
        list(() -> new Time(span(text), any(TimeKind.class), text())),
        list(() -> quantity(text)),
        list(() -> statement(text)),
        list(() -> event(text)),
        new Headline(
            any(Verdict.class),
            list(() -> new Finding(any(FindingKind.class), span(title), spans(text), text()))));
  }

  private Article article(String text) {
    return new Article(
        maybe(this::text),
        maybe(this::text),
        list(this::text),
        maybe(this::text),
        any(PublishedFrom.class),
        maybe(this::text),
        text,
        list(() -> new Block(any(BlockKind.class), span(text))),
        list(() -> new Dropped(text(), text())),
        list(this::text),
        list(this::text),
        list(() -> new Link(span(text), text())),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        random.nextBoolean(),
        maybe(random::nextBoolean),
        maybe(this::text),
        list(() -> new FactEvidence(any(Fact.class), any(FactSource.class), text(), text())));
  }

  private Quantity quantity(String text) {
    BigDecimal low = new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(-3, 6));
    BigDecimal high = low.add(new BigDecimal(random.nextInt(1000)));
    int open = random.nextInt(3);
    return new Quantity(
        span(text),
        open == 1 ? null : low,
        open == 2 ? null : high,
        maybe(this::text),
        any(Bound.class),
        any(Measure.class));
  }

  private Statement statement(String text) {
    return new Statement(
        text(),
        any(StatementType.class),
        any(Medium.class),
        Stream.concat(Stream.of(span(text)), spans(text).stream()).toList(),
        spans(text),
        spans(text),
        spans(text),
        spans(text),
        maybe(this::text),
        Stream.concat(Stream.of(source(text)), list(() -> source(text)).stream()).toList(),
        new Hedge(any(HedgeLevel.class), spans(text)),
        text(),
        list(this::judgement));
  }

  private Judgement judgement() {
    return new Judgement(
        any(Judgement.Question.class),
        random.nextGaussian(),
        random.nextGaussian(),
        list(() -> new Judgement.Weight(text(), random.nextGaussian())));
  }

  private Source source(String text) {
    return new Source(
        any(SourceKind.class), maybe(this::text), maybe(this::text), maybe(() -> span(text)));
  }

  private Event event(String text) {
    Supplier<Actor> actor = () -> new Actor(text(), maybe(this::text), maybe(this::text));
    return new Event(
        text(),
        maybe(this::text),
        any(EventStatus.class),
        list(actor),
        list(actor),
        span(text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text));
  }

  /** Never empty, since the contract takes an empty string for an absent one. */
  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** A span of whole code points. */
  private Span span(String text) {
    int a = boundary(text);
    int b = boundary(text);
    return new Span(Math.min(a, b), Math.max(a, b));
  }

  private int boundary(String text) {
    return text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
  }

  private List<Span> spans(String text) {
    return list(() -> span(text));
  }

  private <T> List<T> list(Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(4)).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }
}
