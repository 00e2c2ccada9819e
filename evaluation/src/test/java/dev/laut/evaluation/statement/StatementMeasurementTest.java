package dev.laut.evaluation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.Gold;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementMeasurementTest {

  /** Tokens: Es 0-2, brennt 3-9, sagte 11-16, Wirtin 17-23, Runge 24-29, Löscht 31-37. */
  private static final GoldFile GOLD =
      Gold.of(
          """
          {"id":"a","text":"Es brennt, sagte Wirtin Runge. Löscht!",\
          "tokens":[[0,2],[3,9],[11,16],[17,23],[24,29],[31,37]],\
          "annotations":[{"type":"Indirect","medium":"Speech","quote":[[0,9]],\
          "speaker":[[17,29]],"cue":[[11,16]]}]}\
          """);

  @Test
  void isPerfectOnItsOwnGold() {
    Outcome outcome =
        compare(
            """
            {"type":"Indirect","medium":"Speech","quote":[[0,9]],"speaker":[[17,29]],"cue":[[11,16]]}\
            """);
    assertThat(outcome.figure("joint.F1")).isEqualTo(1);
    assertThat(outcome.figure("who+what.F1")).isEqualTo(1);
    assertThat(outcome.cases().getFirst().lines()).isEmpty();
  }

  @Test
  void weighsEachPartOfAStatementByItsTokens() {
    // The quote has half of its tokens, the speaker both but one too many, the cue none.
    Outcome outcome = compare("{\"type\":\"Direct\",\"quote\":[[4,5]],\"speaker\":[[11,29]]}");
    assertThat(outcome.figure("quote.P")).isEqualTo(1);
    assertThat(outcome.figure("quote.R")).isEqualTo(0.5);
    assertThat(outcome.figure("speaker.P")).isEqualTo(2 / 3.0);
    assertThat(outcome.figure("speaker.R")).isEqualTo(1);
    assertThat(outcome.figure("cue.R")).isZero();
    assertThat(outcome.figure("joint.P")).isEqualTo((1 + 2 / 3.0) / 2);
    assertThat(outcome.figure("joint.R")).isEqualTo((0.5 + 1 + 0) / 3);
    assertThat(outcome.figure("type.F1")).isZero();
    assertThat(outcome.figure("exact.F1")).isZero();
    assertThat(outcome.figure("who+what.F1")).isEqualTo(1);
  }

  @Test
  void countsALeftOverAsAFalseAlarm() {
    Outcome outcome =
        compare(
            """
            {"type":"Direct","quote":[[31,38]]},\
            {"type":"Indirect","medium":"Speech","quote":[[0,9]],"speaker":[[17,29]],"cue":[[11,16]]}\
            """);
    assertThat(outcome.figure("quote.P")).isEqualTo(0.5);
    assertThat(outcome.figure("quote.R")).isEqualTo(1);
    assertThat(outcome.figure("type.P")).isEqualTo(0.5);
    assertThat(outcome.figure("found")).isEqualTo(2);
    assertThat(outcome.figure("Indirect.quote-R")).isEqualTo(1);
    assertThat(outcome.cases().getFirst().lines())
        .hasSize(2)
        .anyMatch(line -> line.equals("* invented Direct, no cue"))
        .anyMatch(line -> line.startsWith("extra") && line.contains("[Löscht!]"));
  }

  @Test
  void passesOverAQuoteWithoutAToken() {
    assertThat(compare("{\"type\":\"Direct\",\"quote\":[[9,10]]}").figure("found")).isZero();
  }

  @Test
  void countsAMissingArticleAsNothingFound() {
    Outcome outcome = new StatementMeasurement(GOLD).compare(List.of());
    assertThat(outcome.figure("joint.F1")).isZero();
    assertThat(outcome.figure("quote.R")).isZero();
    assertThat(outcome.figure("gold")).isEqualTo(1);
  }

  @Test
  void pairsByTypeWhereQuotesAreTheSame() {
    GoldFile twins =
        Gold.of(
            """
            {"id":"a","text":"Es brennt","tokens":[[0,2],[3,9]],"annotations":[\
            {"type":"Indirect","quote":[[0,9]]},{"type":"Direct","quote":[[0,9]]}]}\
            """);
    Outcome outcome =
        new StatementMeasurement(twins)
            .compare(
                Gold.of(
                        """
                        {"id":"a","annotations":[\
                        {"type":"Direct","quote":[[0,9]]},{"type":"Indirect","quote":[[0,9]]}]}\
                        """)
                    .records());
    assertThat(outcome.figure("type.F1")).isEqualTo(1);
  }

  @Test
  void handsInTheTextWithoutTheAnnotations() {
    assertThat(new StatementMeasurement(GOLD).inputs())
        .singleElement()
        .satisfies(page -> assertThat(page.id()).isEqualTo("a"))
        .satisfies(page -> assertThat(page.content().toString()).doesNotContain("speaker"));
  }

  private static Outcome compare(String annotations) {
    GoldFile answers = Gold.of("{\"id\":\"a\",\"annotations\":[" + annotations + "]}");
    return new StatementMeasurement(GOLD).compare(answers.records());
  }
}
