package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The things that a page describes for machines, in one of the ways to do so. */
final class LinkedData {

  private static final List<String> ARTICLES =
      List.of(
          "NewsArticle",
          "Article",
          "BlogPosting",
          "LiveBlogPosting",
          "Report",
          "Review",
          "Recipe",
          "DiscussionForumPosting",
          "VideoObject",
          "Event",
          "Product");

  private final FactSource from;
  private final List<Thing> things;
  private final @Nullable Thing article;

  private LinkedData(FactSource from, List<Thing> things, @Nullable Thing article) {
    this.from = from;
    this.things = things;
    this.article = article;
  }

  /** What {@code scripts} of JSON-LD describe. */
  static LinkedData ofScripts(List<String> scripts) {
    List<Thing> things = new ArrayList<>();
    for (String script : scripts) {
      for (Thing thing : LooseJson.read(script)) {
        thing.visit(things::add);
      }
    }
    return new LinkedData(FactSource.JSONLD, things, find(things));
  }

  /**
   * What the marks of a page describe. Teasers are marked as the article is: of several articles
   * the one that has a body is the page's, else none is.
   */
  static LinkedData ofMarks(FactSource from, List<Thing> things) {
    List<Thing> articles = things.stream().filter(LinkedData::isArticle).toList();
    List<Thing> whole = articles.stream().filter(Thing::hasBody).toList();
    List<Thing> main = articles.size() == 1 ? articles : whole;
    return new LinkedData(from, things, main.size() == 1 ? main.getFirst() : null);
  }

  private static boolean isArticle(Thing thing) {
    return ARTICLES.stream().anyMatch(thing::is);
  }

  /** What the article says of the first of {@code properties} that it has, or null. */
  @Nullable Said said(String... properties) {
    for (String property : properties) {
      Said said = article == null ? null : Said.plain(article.first(property), from, property);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  FactSource from() {
    return from;
  }

  /** The thing that describes the page's article, or null. */
  @Nullable Thing article() {
    return article;
  }

  List<Thing> things() {
    return things;
  }

  /** What {@code thing} stands for: a bare reference is followed to the thing of that id. */
  Thing resolve(Thing thing) {
    String id = thing.properties().size() == 1 ? thing.first("@id") : null;
    if (id != null) {
      for (Thing other : things) {
        if (other.properties().size() > 1 && id.equals(other.first("@id"))) {
          return other;
        }
      }
    }
    return thing;
  }

  private static @Nullable Thing find(List<Thing> things) {
    for (String type : ARTICLES) {
      for (Thing thing : things) {
        if (thing.is(type) && (thing.first("headline") != null || thing.first("name") != null)) {
          return thing;
        }
      }
    }
    for (Thing thing : things) {
      if (thing.first("articleBody") != null || thing.first("datePublished") != null) {
        return thing;
      }
    }
    return null;
  }
}
