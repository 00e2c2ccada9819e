package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.GoldFile;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.JsonOut;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of a {@code gold.json} of pages, by page id, with their HTML files beside it. */
final class GoldPages {

  private final GoldFile file;
  private final Map<String, JsonObject> entries = new TreeMap<>();

  GoldPages(GoldFile file) {
    this.file = file;
    JsonObject all = JsonObject.parse(file.text());
    all.names().forEach(id -> entries.put(id, all.object(id)));
  }

  /** The gold by page id, in the order of the ids. */
  Map<String, JsonObject> entries() {
    return entries;
  }

  List<Page> inputs() {
    return entries.entrySet().stream()
        .map(entry -> PageFile.read(entry.getKey(), html(entry.getValue())))
        .toList();
  }

  private Path html(JsonObject entry) {
    return file.beside(entry.text("html"));
  }

  /** One record that both the scorer of bodies and that of metadata read. */
  static String record(Reading reading) {
    Article article = article(reading);
    return JsonOut.line(out -> {
      out.string("id", reading.id());
      out.object("page", () -> out.string("location", reading.page().location()));
      if (article != null) {
        out.string("text", article.text());
        out.object("article", () -> write(out, article));
      }
    });
  }

  private static void write(JsonOut out, Article article) {
    out.string("title", article.title());
    out.strings("authors", article.authors());
    out.string("published", article.published());
  }

  private static @Nullable Article article(Reading reading) {
    return switch (reading) {
      case ArticleReading full -> full.article();
      case BareArticle bare -> bare.article();
      case NoArticle none -> null;
    };
  }
}
