package dev.laut.evaluation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.Gold;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainMeasurementTest {

  /** "Die Mühle steht" 0-15, "Etwa 40 Säcke fehlen" 40-60. */
  private static final GoldFile GOLD =
      Gold.of(
          """
          {"id":"m1","title":"Mühle steht still",\
          "text":"Die Mühle steht, sagte Ute Held dem Echo. Etwa 40 Säcke sollen fehlen.",\
          "gold":{"statements":[\
          {"type":"Indirect","quote":[[0,15]],"speaker":[[23,31]],"hedge":"plain","chain":[\
          {"kind":"outlet","name":"Echo"},{"kind":"person","name":"Ute Held"}]},\
          {"type":"FreeIndirect","quote":[[42,70]],"speaker":[],"hedge":"hedged",\
          "chain":[{"kind":"unknown","name":null}]}],\
          "headline":{"verdict":"supported","kinds":[]},\
          "quantities":[{"span":[42,49],"low":40,"high":40}]}}\
          """,
          """
          {"id":"m2","title":"Alle weg","text":"Nichts.","gold":{"statements":[],\
          "headline":{"verdict":"unsupported","kinds":["missing","scope"]},"quantities":[]}}\
          """);

  @Test
  void asksForEveryLinkOfTheChain() {
    Outcome outcome =
        compare(
            """
            {"id":"m1","statements":[\
            {"type":"Indirect","quote":[[0,15]],"hedge":{"level":"plain"},"chain":[\
            {"kind":"person","name":"Held"}]},\
            {"type":"FreeIndirect","quote":[[42,70]],"hedge":{"level":"plain"},"chain":[]}]}\
            """);
    assertThat(outcome.figure("statement.F1")).isEqualTo(1);
    assertThat(outcome.figure("chain_exact")).isEqualTo(0.5);
    assertThat(outcome.figure("chain_exact_2plus")).isZero();
    assertThat(outcome.figure("chain_length")).isEqualTo(0.5);
    assertThat(outcome.figure("origin_kind")).isEqualTo(1);
    assertThat(outcome.figure("hedge")).isEqualTo(0.5);
    // plain: one of two right, hedged: never found.
    assertThat(outcome.figure("hedge_macro_F1")).isEqualTo((2 / 3.0 + 0) / 2);
    assertThat(outcome.figure("who_says_so.F1")).isEqualTo(0.5);
  }

  @Test
  void pairsOnlyQuotesThatShareHalfOfTheirWords() {
    Outcome outcome =
        compare("{\"id\":\"m1\",\"statements\":[{\"type\":\"Indirect\",\"quote\":[[0,3]]}]}");
    // One word of one against three: 2 * 1 / 4 is just enough.
    assertThat(outcome.figure("statement.P")).isEqualTo(1);
    outcome = compare("{\"id\":\"m1\",\"statements\":[{\"quote\":[[0,3],[42,46]]}]}");
    assertThat(outcome.figure("statement.P")).isZero();
  }

  @Test
  void passesOverQuantitiesThatTheGoldDoesNotMark() {
    Outcome outcome =
        compare(
            """
            {"id":"m1","quantities":[{"span":[47,49],"low":40,"high":40,"measure":"count"},\
            {"span":[0,3],"low":7,"high":7,"measure":"age"}]}\
            """);
    assertThat(outcome.figure("quantities.F1")).isEqualTo(1);
  }

  @Test
  void countsAMissingArticleAsAWrongHeadline() {
    Outcome outcome =
        compare(
            """
            {"id":"m1","headline":{"verdict":"supported","findings":[{"kind":"scope"}]}}\
            """);
    assertThat(outcome.figure("headline_verdict")).isEqualTo(0.5);
    assertThat(outcome.figure("headline_macro_F1")).isEqualTo(0.5);
    assertThat(outcome.figure("headline_kinds.F1")).isZero();
  }

  @Test
  void showsGoldBesideFound() {
    List<String> lines =
        compare(
                """
                {"id":"m1","statements":[{"type":"Indirect","quote":[[0,15]],\
                "chain":[{"kind":"group","name":"Held"}]}]}\
                """)
            .cases()
            .getFirst()
            .lines();
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).startsWith("missed").contains("40 Säcke sollen"))
        .anySatisfy(line -> assertThat(line).contains("outlet:Echo > person:Ute Held"))
        .anySatisfy(line -> assertThat(line).contains("group:Held"));
  }

  private static Outcome compare(String... readings) {
    return new ChainMeasurement(GOLD).compare(Gold.of(readings).records());
  }
}
