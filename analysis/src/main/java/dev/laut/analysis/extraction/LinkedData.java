package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page. */
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

  private final List<Thing> things = new ArrayList<>();
  private final @Nullable Thing article;

  LinkedData(List<String> scripts) {
    for (String script : scripts) {
      for (Thing thing : LooseJson.read(script)) {
        thing.visit(things::add);
      }
    }
    article = find();
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

  private @Nullable Thing find() {
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
