package dev.laut.analysis;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.LanguageDetector;
import dev.laut.analysis.extraction.Extraction;
import dev.laut.analysis.extraction.Extractor;
import dev.laut.analysis.headline.HeadlineCheck;
import dev.laut.analysis.source.StatementAssembler;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.AttributionFinder;
import dev.laut.analysis.statement.english.EnglishAttributionFinder;
import dev.laut.analysis.statement.german.GermanAttributionFinder;
import dev.laut.analysis.statement.german.GermanCandidates;
import dev.laut.analysis.statement.learned.LearnedAttributionFinder;
import dev.laut.analysis.statement.learned.StatementModel;
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

/**
 * From a page to its reading, stage by stage. One instance serves all threads; the same page always
 * gives the same reading.
 */
public final class Pipeline {

  private final Extractor extractor = new Extractor(new LanguageDetector()::detect);
  private final Annotator annotator = new Annotator();
  private final HeadlineCheck headlines = new HeadlineCheck();
  private final Map<String, AttributionFinder> finders;
  private final StatementAssembler german = new StatementAssembler("de");
  private final StatementAssembler english = new StatementAssembler("en");

  /** Rules, and models whose data allows any use. */
  public Pipeline() {
    this(Models.FREE);
  }

  /**
   * @param models which learned models take part
   */
  public Pipeline(Models models) {
    AttributionFinder german =
        switch (models) {
          case FREE -> new GermanAttributionFinder();
          case FULL ->
              new LearnedAttributionFinder(new GermanCandidates(), StatementModel.german());
        };
    finders = Map.of("de", german, "en", new EnglishAttributionFinder());
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
    AttributionFinder finder = finders.get(language(lang));
    List<Attribution> attributions = finder == null ? List.of() : finder.find(text);
    List<Statement> statements = assembler(lang).statements(text, article, attributions);
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
        headline(article, text, lang, statements));
  }

  private Headline headline(
      Article article, Annotated text, String lang, List<Statement> statements) {
    String title = article.title();
    return title == null || !finders.containsKey(language(lang))
        ? new Headline(Verdict.NO_CLAIM, List.of())
        : headlines.check(
            annotator.annotate(title, List.of(), lang, article.published()), text, statements);
  }

  private StatementAssembler assembler(String lang) {
    return language(lang).equals("de") ? german : english;
  }

  private static String language(String lang) {
    return lang.length() > 2 ? lang.substring(0, 2) : lang;
  }
}
