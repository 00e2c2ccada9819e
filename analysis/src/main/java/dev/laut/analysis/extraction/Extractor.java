package dev.laut.analysis.extraction;

import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Reason;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in what a page holds, or says why there is none.
 *
 * <p>Without state between calls: one instance serves all threads. The same input gives the same
 * answer; no file, network or clock is touched.
 */
public final class Extractor {

  private final ArticleMaker maker;
  private final BodyModel model;
  private final Set<ExtractionPart> parts;

  /** An extractor that believes what pages say of their language. */
  public Extractor() {
    this(text -> null);
  }

  /**
   * @param languageOf the BCP 47 language of a text, or null where the text is too short to tell;
   *     must be thread-safe
   */
  public Extractor(Function<String, @Nullable String> languageOf) {
    this(languageOf, BodyModel.load());
  }

  /** An extractor with another model than the one that comes with the program. */
  public Extractor(Function<String, @Nullable String> languageOf, BodyModel model) {
    this(languageOf, model, EnumSet.allOf(ExtractionPart.class));
  }

  /** An extractor that lacks parts, to measure what they are worth. */
  public Extractor(
      Function<String, @Nullable String> languageOf, BodyModel model, Set<ExtractionPart> parts) {
    this.maker = new ArticleMaker(languageOf);
    this.model = model;
    this.parts = Set.copyOf(parts);
  }

  /**
   * The article in {@code content}.
   *
   * @param given what is known beside the page; it wins over what is found, {@code ""} counts as
   *     absent
   * @param url where the page came from; links are made absolute with it
   */
  public Extraction extract(Content content, Given given, @Nullable String url) {
    return switch (content) {
      case Content.Html html -> html(html.markup(), given, url);
      case Content.Dump dump ->
          text(DumpText.read(dump.text()), given, url, "the text holds no paragraph");
      case Content.Verbatim verbatim ->
          text(VerbatimText.read(verbatim.text()), given, url, "the text is blank");
      case Content.Unreadable unreadable ->
          new Extraction.None(unreadable.reason(), unreadable.detail());
    };
  }

  private Extraction html(String markup, Given given, @Nullable String url) {
    Markup page = Markup.read(markup, url);
    boolean[] kept = new BodyChoice(page, model, parts).kept();
    Addresses addresses = new Addresses(url, page.head().base());
    int[] entries = Ticker.entries(page, kept, parts.contains(ExtractionPart.TICKER));
    Body body = new BodyWriter(page.layout(), addresses, entries).write(kept);
    Facts facts = new FactFinder(page, url, addresses, kept).find();
    Body told = body.text().isEmpty() ? ToldBody.in(page) : null;
    if (told != null) {
      return new Extraction.Found(maker.article(told, facts, given, url, false));
    }
    Extraction.None none = new PageJudge(page, body, facts, kept, given).objection(markup);
    boolean cut = Cut.isIn(page, kept, body, facts);
    return none != null ? none : new Extraction.Found(maker.article(body, facts, given, url, cut));
  }

  private Extraction text(TextArticle found, Given given, @Nullable String url, String otherwise) {
    return found.body().blocks().isEmpty()
        ? new Extraction.None(Reason.EMPTY, otherwise)
        : new Extraction.Found(maker.article(found.body(), found.facts(), given, url, false));
  }
}
