package dev.laut.evaluation.synthetic;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.json.JsonOut;
import org.jspecify.annotations.Nullable;

/**
 * An invented article, and what a system should find out about it.
 *
 * @param story names its story
 * @param copied id of the article whose text it took, or null
 */
public record Invented(ArticleReading reading, String story, @Nullable String copied) {

  /** The input record from which a system would have to read it. */
  public String input() {
    Article article = reading.article();
    return JsonOut.line(out -> {
      out.string("id", reading.id());
      out.string("url", reading.page().url());
      out.string("outlet", article.outlet());
      out.string("lang", article.lang());
      out.string("published", article.published());
      out.string("title", article.title());
      out.string("text", article.text());
    });
  }

  /** The gold record: id, language, story, and the article that it was copied from. */
  public String gold() {
    return JsonOut.line(out -> {
      out.string("id", reading.id());
      out.string("lang", reading.article().lang());
      out.string("story", story);
      out.string("copied", copied);
    });
  }
}
