package dev.laut.cli.explanation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Models;
import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Judgement;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String MILL =
      """
      Die Müllerin Ada Brunn hat die Mühle verkauft. „Es war Zeit“, sagte sie am Montag.
      Der Käufer habe schon bezahlt. Der Preis soll bei drei Talern liegen.\
      """;

  private static ArticleReading read(Models models) {
    PageSource source = new PageSource("mill.txt", null, null, null, "sha256:0", null);
    Given given = new Given("mill", null, "de", null, null, List.of());
    Page page = new Page(source, given, new Content.Verbatim(MILL));
    return (ArticleReading) new Pipeline(models).read(page);
  }

  @Test
  void namesThePlaceThatTellsWhoAPronounIs() {
    ArticleReading reading = read(Models.FREE);
    Explanation why = Explanation.of(reading.statements().getFirst(), reading);
    Explanation.Link link = why.links().getFirst();
    Place here = requireNonNull(link.here());
    assertThat(here.words().in(MILL)).isEqualTo("sie");
    assertThat(here.number()).isEqualTo(2);
    Place named = requireNonNull(link.named());
    assertThat(named.words().in(MILL)).isEqualTo("Ada Brunn");
    assertThat(named.number()).isEqualTo(1);
  }

  @Test
  void tellsWhatTheRuleLooksFor() {
    ArticleReading reading = read(Models.FREE);
    for (Statement statement : reading.statements()) {
      assertThat(Explanation.of(statement, reading).meaning()).as(statement.by()).isNotEmpty();
    }
    assertThat(RuleMeanings.of("de.reported.warnen")).endsWith(": warnen");
    assertThat(RuleMeanings.of("de.unheard-of")).isEmpty();
  }

  @Test
  void weighsFeaturesWhereAModelDecided() {
    assertThat(read(Models.FREE).statements())
        .allSatisfy(each -> assertThat(each.judged()).isEmpty());
    List<Statement> full = read(Models.FULL).statements();
    assertThat(full).isNotEmpty();
    for (Statement each : full) {
      assertThat(each.judged())
          .extracting(Judgement::question)
          .containsExactly(Judgement.Question.STATEMENT, Judgement.Question.SPEAKER);
      Judgement judged = each.judged().getFirst();
      assertThat(judged.score()).isGreaterThanOrEqualTo(judged.least());
      assertThat(judged.strongest()).isNotEmpty();
    }
  }
}
