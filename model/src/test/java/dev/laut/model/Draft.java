package dev.laut.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a test writes it down: spans are given as words, which must stand in the text.
 *
 * <pre>{@code
 * Draft.of("Die Werft schließt, sagt Ada Lund.").title("Werft schließt")
 *     .statement("Die Werft schließt", Draft.person("Ada Lund")).reading("a1");
 * }</pre>
 */
public final class Draft {

  private final String text;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String published;
  private @Nullable String lang;
  private String location = "pages/one.html";
  private Headline headline = new Headline(Verdict.SUPPORTED, List.of());
  private final List<Statement> statements = new ArrayList<>();
  private List<Name> names = List.of();
  private List<String> credits = List.of();
  private final List<FactEvidence> evidence = new ArrayList<>();

  private Draft(String text) {
    this.text = text;
  }

  public static Draft of(String text) {
    return new Draft(text);
  }

  public static Source person(String name) {
    return new Source(SourceKind.PERSON, name, null, null);
  }

  public static Source anonymous(String name) {
    return new Source(SourceKind.ANONYMOUS, name, null, null);
  }

  public static Source outletSource(String name) {
    return new Source(SourceKind.OUTLET, name, null, null);
  }

  public Draft title(@Nullable String title) {
    this.title = title;
    return this;
  }

  public Draft outlet(@Nullable String outlet) {
    this.outlet = outlet;
    return this;
  }

  public Draft published(@Nullable String published) {
    this.published = published;
    return this;
  }

  public Draft lang(@Nullable String lang) {
    this.lang = lang;
    return this;
  }

  /** Where the page tells {@code fact}. */
  public Draft told(Fact fact, FactSource from, String place, String words) {
    evidence.add(new FactEvidence(fact, from, place, words));
    return this;
  }

  public Draft location(String location) {
    this.location = location;
    return this;
  }

  public Draft headline(Verdict verdict, Finding... findings) {
    this.headline = new Headline(verdict, List.of(findings));
    return this;
  }

  public Draft names(List<Name> names) {
    this.names = List.copyOf(names);
    return this;
  }

  /** Agencies that the article is credited to. */
  public Draft credits(List<String> credits) {
    this.credits = List.copyOf(credits);
    return this;
  }

  /** Somebody's indirect statement, nearest link first. */
  public Draft statement(String quote, Source... chain) {
    return statement(null, quote, Hedge.PLAIN, chain);
  }

  /**
   * A statement within another one or not.
   *
   * @param inside number of the outer statement, from 1, or null
   */
  public Draft statement(@Nullable Integer inside, String quote, Hedge hedge, Source... chain) {
    return add(StatementType.INDIRECT, inside, words(quote), hedge, chain);
  }

  /** Direct speech, where it stands. */
  public Draft speech(Span quote, Source... chain) {
    return add(StatementType.DIRECT, null, quote, Hedge.PLAIN, chain);
  }

  private Draft add(
      StatementType type, @Nullable Integer inside, Span quote, Hedge hedge, Source... chain) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            type,
            Medium.SPEECH,
            List.of(quote),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            inside == null ? null : "s" + inside,
            List.of(chain),
            hedge,
            "test"));
    return this;
  }

  /** Where {@code words} first stand in the text. */
  public Span words(String words) {
    return in(text, words);
  }

  /** Where {@code words} first stand in {@code text}. */
  public static Span in(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'%s' is not in '%s'".formatted(words, text));
    }
    return new Span(at, at + words.length());
  }

  public ArticleReading reading(String id) {
    return new ArticleReading(
        id,
        page(),
        article(),
        List.of(),
        names,
        List.of(),
        List.of(),
        statements,
        List.of(),
        headline);
  }

  public BareArticle bare(String id) {
    return new BareArticle(id, page(), article());
  }

  public NoArticle none(String id, Reason reason) {
    return new NoArticle(id, page(), reason, "");
  }

  private PageSource page() {
    return new PageSource(location, null, "text/html", "UTF-8", ContentId.of(text), null);
  }

  public Article article() {
    return new Article(
        title,
        outlet,
        List.of(),
        published,
        published == null ? PublishedFrom.NONE : PublishedFrom.META,
        lang,
        text,
        List.of(),
        List.of(),
        credits,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        evidence);
  }
}
