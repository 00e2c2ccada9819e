package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Article;
import dev.laut.model.Hedge;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statements of attributions: gives each its id, its chain and its hedge. Thread-safe. */
public final class StatementAssembler {

  private final SourceFinder sources;
  private final HedgeFinder hedges;

  /**
   * @param lang BCP 47; one that Laut does not read is read with English rules
   */
  public StatementAssembler(String lang) {
    sources = new SourceFinder(lang);
    hedges = new HedgeFinder(lang);
  }

  /** The statements of {@code attributions} in their order, named {@code s1}, {@code s2}, ... */
  public List<Statement> statements(
      Annotated text, Article article, List<Attribution> attributions) {
    List<List<Source>> chains = sources.chains(text, article, attributions);
    List<Hedge> levels = hedges.hedges(text, attributions);
    List<Statement> statements = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      statements.add(statement(i, attributions.get(i), chains.get(i), levels.get(i)));
    }
    return statements;
  }

  private static Statement statement(
      int i, Attribution attribution, List<Source> chain, Hedge hedge) {
    return new Statement(
        id(i),
        attribution.type(),
        attribution.medium(),
        attribution.quote(),
        attribution.speaker(),
        attribution.cue(),
        attribution.frame(),
        attribution.addressee(),
        outer(i, attribution),
        chain,
        hedge,
        attribution.by(),
        attribution.judged());
  }

  private static @Nullable String outer(int i, Attribution attribution) {
    return attribution.inside() < 0 || attribution.inside() == i ? null : id(attribution.inside());
  }

  private static String id(int i) {
    return "s" + (i + 1);
  }
}
