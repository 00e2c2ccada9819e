package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.EntityFinder;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Article;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds for each attribution the sources between the reader and the origin. Thread-safe.
 *
 * <p>The borderline cases follow the guidelines of the chains set (shared/data/chains/README.md).
 */
public final class SourceFinder {

  private final EntityFinder entityFinder;
  private final SourceWords words;
  private final Language language;

  /**
   * @param lang BCP 47; one that Laut does not read is read with English rules
   */
  public SourceFinder(String lang) {
    language = Language.of(lang);
    entityFinder = new EntityFinder(lang);
    words = new SourceWords(language);
  }

  /** Who is mentioned in {@code text}, with what the attributions tell about it. */
  public Entities entities(Annotated text, List<Attribution> attributions) {
    Set<Span> speakers = new LinkedHashSet<>();
    List<Span> said = new ArrayList<>();
    for (Attribution attribution : attributions) {
      speakers.addAll(attribution.speaker());
      if (attribution.type() != StatementType.REPORTED) {
        said.addAll(attribution.quote());
      }
    }
    return entityFinder.find(text, List.copyOf(speakers), said);
  }

  /** The chains of {@code attributions}, in their order. */
  public List<List<Source>> chains(
      Annotated text, Article article, List<Attribution> attributions) {
    return chains(text, article, attributions, entities(text, attributions));
  }

  /**
   * The chains of {@code attributions}, in their order: nearest to the reader first, the publishing
   * outlet left out, never empty.
   *
   * @param entities of the same text and attributions
   */
  public List<List<Source>> chains(
      Annotated text, Article article, List<Attribution> attributions, Entities entities) {
    Publisher publisher = new Publisher(article.outlet(), words);
    Chains chains =
        new Chains(text, attributions, entities, words, publisher, entityFinder.nouns(), language);
    Hyperlinks links = new Hyperlinks(article);
    List<List<Source>> found = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      List<Source> chain = chains.of(i).stream().map(Link::source).toList();
      found.add(
          links.along(attributions.get(i), chain.isEmpty() ? List.of(Source.UNKNOWN) : chain));
    }
    return found;
  }
}
