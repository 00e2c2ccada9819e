package dev.laut.evaluation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.statement.german.GermanCandidates;
import dev.laut.analysis.statement.learned.LearnedAttributionFinder;
import dev.laut.model.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementTrainingTest {

  /** "schwadronierte" is no cue of the rules. */
  private static final String TEXT =
      "Der Wirt schwadronierte am Abend, dass der Krug im Frühjahr öffne.";

  private static final String ARTICLE =
      """
      {"id":"1","lang":"de","text":"%s","tokens":[],"annotations":[{"type":"Indirect",
      "quote":[[34,65]],"speaker":[[0,8]],"cue":[[9,23]],"frame":[[0,33]]}]}
      """;

  private static List<TrainingArticle> articles() {
    Annotator annotator = new Annotator();
    GermanCandidates source = new GermanCandidates();
    return IntStream.range(0, 40)
        .mapToObj(i -> JsonObject.parse(ARTICLE.formatted(TEXT)))
        .map(json -> TrainingArticle.of(json, annotator, source))
        .toList();
  }

  private static byte[] bytes(List<TrainingArticle> articles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StatementTraining.learn(articles).write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void learnsACueThatTheRulesDoNotKnow() {
    List<TrainingArticle> articles = articles();
    LearnedAttributionFinder finder =
        new LearnedAttributionFinder(new GermanCandidates(), StatementTraining.learn(articles));
    assertThat(finder.find(articles.getFirst().text()))
        .extracting(found -> found.quote().getFirst().in(TEXT))
        .containsExactly("dass der Krug im Frühjahr öffne");
  }

  @Test
  void givesTheSameBytesForTheSameArticles() throws IOException {
    assertThat(bytes(articles())).isEqualTo(bytes(articles()));
  }
}
