package dev.laut.evaluation.statement;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.model.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gold articles, annotated once, on which ways to find attributions are measured. */
record AttributionGold(List<JsonObject> articles, List<Annotated> texts) {

  static AttributionGold read(Path path) {
    Annotator annotator = new Annotator();
    List<JsonObject> articles = GoldFile.read(path, "dev.jsonl").records();
    List<Annotated> texts = new ArrayList<>();
    for (JsonObject article : articles) {
      texts.add(annotator.annotate(article.text("text"), List.of(), article.text("lang")));
    }
    return new AttributionGold(articles, texts);
  }

  /** How good what {@code find} finds is. */
  Tally measure(Function<Annotated, List<Attribution>> find) {
    Tally tally = new Tally();
    for (int i = 0; i < articles.size(); i++) {
      Tokens tokens = new Tokens(articles.get(i).spans("tokens"));
      List<Marked> found =
          find.apply(texts.get(i)).stream().map(each -> Marked.of(each, tokens)).toList();
      List<Marked> gold = Marked.of(articles.get(i), tokens);
      for (Pair pair : StatementMeasurement.pair(gold, found)) {
        tally.add(pair.gold(), pair.found());
      }
    }
    return tally;
  }
}
