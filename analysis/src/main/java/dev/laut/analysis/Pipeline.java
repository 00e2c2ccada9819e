package dev.laut.analysis;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.LanguageDetector;
import dev.laut.analysis.extraction.Extraction;
import dev.laut.analysis.extraction.Extractor;
import dev.laut.analysis.headline.HeadlineCheck;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.Headline;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.Statement;
import dev.laut.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * From a page to its reading, stage by stage. One instance serves all threads; the same page always
 * gives the same reading.
 */
public final class Pipeline {

  private final Extractor extractor = new Extractor(new LanguageDetector()::detect);
  private final Annotator annotator = new Annotator();
  private final HeadlineCheck headlines = new HeadlineCheck();
  private final Map<Language, StatementFinder> finders = new ConcurrentHashMap<>();
  private final Models models;

  /** Rules, and models whose data allows any use. */
  public Pipeline() {
    this(Models.FREE);
  }

  /**
   * @param models which learned models take part
   */
  public Pipeline(Models models) {
    this.models = models;
  }

  /** The page's article and what was found in it, or the reason why there is none. */
  public Reading read(Page page) {
    return switch (extract(page)) {
      case BareArticle found -> read(found);
      case NoArticle none -> none;
      case ArticleReading reading -> reading;
    };
  }

  /** The page's article alone. */
  public Reading extract(Page page) {
    return switch (extractor.extract(page.content(), page.given(), page.source().url())) {
      case Extraction.Found found -> new BareArticle(page.id(), page.source(), found.article());
      case Extraction.None none ->
          new NoArticle(page.id(), page.source(), none.reason(), none.detail());
    };
  }

  private ArticleReading read(BareArticle found) {
    Article article = found.article();
    String lang = article.lang() == null ? "en" : article.lang();
    Annotated text =
        annotator.annotate(article.text(), article.blocks(), lang, article.published());
    Language language = Language.known(lang);
    List<Statement> statements =
        language == null ? List.of() : finder(language).find(text, article);
    return new ArticleReading(
        found.id(),
        found.page(),
        article,
        text.sentences().stream().map(sentence -> sentence.span()).toList(),
        text.names(),
        text.times(),
        text.quantities(),
        statements,
        List.of(),
        headline(article, text, language, statements));
  }

  private Headline headline(
      Article article, Annotated text, @Nullable Language language, List<Statement> statements) {
    String title = article.title();
    return title == null || language == null
        ? new Headline(Verdict.NO_CLAIM, List.of())
        : headlines.check(
            annotator.annotate(title, List.of(), language.tag(), article.published()),
            text,
            statements);
  }

  private StatementFinder finder(Language language) {
    return finders.computeIfAbsent(language, any -> StatementFinder.of(language, models));
  }
}
