package dev.laut.analysis;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.source.StatementAssembler;
import dev.laut.analysis.statement.AttributionFinder;
import dev.laut.analysis.statement.english.EnglishAttributionFinder;
import dev.laut.analysis.statement.german.GermanAttributionFinder;
import dev.laut.analysis.statement.german.GermanCandidates;
import dev.laut.analysis.statement.learned.LearnedAttributionFinder;
import dev.laut.analysis.statement.learned.StatementModel;
import dev.laut.analysis.statement.lexical.LexicalAttributionFinder;
import dev.laut.model.Article;
import dev.laut.model.Statement;
import java.util.List;

/** Finds the statements of articles in one language, with their sources. Thread-safe. */
record StatementFinder(AttributionFinder attributions, StatementAssembler assembler) {

  static StatementFinder of(Language language, Models models) {
    return new StatementFinder(
        attributions(language, models), new StatementAssembler(language.tag()));
  }

  private static AttributionFinder attributions(Language language, Models models) {
    return switch (language.grammar()) {
      case GERMAN ->
          switch (models) {
            case FREE -> new GermanAttributionFinder();
            case FULL ->
                new LearnedAttributionFinder(new GermanCandidates(), StatementModel.german());
          };
      case ENGLISH -> new EnglishAttributionFinder();
      case LISTS -> new LexicalAttributionFinder(language);
    };
  }

  List<Statement> find(Annotated text, Article article) {
    return assembler.statements(text, article, attributions.find(text));
  }
}
