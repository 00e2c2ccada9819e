package dev.laut.analysis.claim;

import dev.laut.analysis.Pipeline;
import dev.laut.analysis.copy.Copies;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Content;
import dev.laut.model.Copy;
import dev.laut.model.Given;
import dev.laut.model.Origins;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One story of invented articles, read by the whole pipeline and told by {@link Teller}. */
final class Newsroom {

  private static final Pipeline PIPELINE = new Pipeline();

  private final String lang;
  private final List<ArticleReading> articles = new ArrayList<>();
  private final Copies copies = new Copies();
  private final Map<String, List<Copy>> edges = new LinkedHashMap<>();

  Newsroom(String lang) {
    this.lang = lang;
  }

  /** Adds an article whose id is its outlet, or outlet and number where it has several. */
  Newsroom add(String outlet, String published, String title, String text) {
    long earlier = articles.stream().filter(a -> outlet.equals(a.article().outlet())).count();
    String id = earlier == 0 ? outlet : outlet + " " + (earlier + 1);
    return add(id, outlet, lang, published, title, text);
  }

  Newsroom add(String id, String outlet, String lang, String published, String title, String text) {
    Page page =
        new Page(
            new PageSource(id, null, "text/plain", "UTF-8", "sha256:" + id, null),
            new Given(id, outlet, lang, published, title, List.of()),
            new Content.Verbatim(text));
    if (!(PIPELINE.read(page) instanceof ArticleReading reading)) {
      throw new AssertionError("no article: " + id);
    }
    articles.add(reading);
    Map<String, List<Copy>> found = new LinkedHashMap<>();
    for (Copy copy : copies.add(reading)) {
      found.computeIfAbsent(copy.dst(), any -> new ArrayList<>()).add(copy);
    }
    edges.putAll(found);
    return this;
  }

  List<ArticleReading> articles() {
    return articles;
  }

  Telling telling() {
    return new Teller().tell(articles, edges.values().stream().flatMap(List::stream).toList());
  }

  Claim lead() {
    return telling().claims().stream().filter(Claim::lead).findFirst().orElseThrow();
  }

  /** The claim that holds {@code words}, the most carried one. */
  Claim claim(String words) {
    return telling().claims().stream()
        .filter(claim -> claim.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim about " + words + " in " + texts()));
  }

  /** "later outlet: kind: earlier words" of each change. */
  List<String> changes() {
    List<String> changes = new ArrayList<>();
    List<Claim> claims = telling().claims();
    for (Claim claim : claims) {
      for (Relation relation : claim.relations()) {
        String earlier =
            claims.stream()
                .filter(other -> other.id().equals(relation.to()))
                .findFirst()
                .orElseThrow()
                .text();
        changes.add(claim.articles().getFirst() + " " + relation.kind().label() + " " + earlier);
      }
    }
    return changes;
  }

  private List<String> texts() {
    return telling().claims().stream().map(Claim::text).toList();
  }

  /** "1" or "1-2". */
  static String range(Origins origins) {
    return origins.low() == origins.high()
        ? String.valueOf(origins.low())
        : origins.low() + "-" + origins.high();
  }

  static List<String> names(Origins origins) {
    return origins.list().stream().map(origin -> String.valueOf(origin.source().name())).toList();
  }
}
