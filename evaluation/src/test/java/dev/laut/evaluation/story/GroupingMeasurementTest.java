package dev.laut.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.laut.evaluation.measure.Gold;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.Content;
import dev.laut.model.Page;
import org.junit.jupiter.api.Test;

class GroupingMeasurementTest {

  private static final GoldFile GOLD =
      Gold.of(
          "{\"id\":\"1\",\"story\":\"a\",\"sentences\":[\"Es brennt.\",\"Im Stall.\"]}",
          "{\"id\":\"2\",\"story\":\"a\",\"text\":\"Feuer im Stall.\"}",
          "{\"id\":\"3\",\"story\":\"a\",\"text\":\"Stall brennt.\"}",
          "{\"id\":\"4\",\"story\":\"b\",\"text\":\"Der Deich hält.\"}",
          "{\"id\":\"5\",\"story\":\"b\",\"text\":\"Deich hält.\"}",
          "{\"id\":\"6\",\"story\":\"c\",\"text\":\"Chor singt.\"}");

  @Test
  void comparesGroupsAsTheScorerDoes() {
    Outcome outcome =
        compare(
            "{\"story\":\"x\",\"articles\":[\"1\",\"2\"]}",
            "{\"story\":\"y\",\"articles\":[\"3\",\"4\",\"5\"]}",
            "{\"story\":\"z\",\"articles\":[\"6\"]}");
    // By hand: precision 1, 1, 1/3, 2/3, 2/3, 1; recall 2/3, 2/3, 1/3, 1, 1, 1.
    assertThat(outcome.figure("bcubed.P")).isCloseTo(14 / 18.0, within(1e-12));
    assertThat(outcome.figure("bcubed.R")).isCloseTo(14 / 18.0, within(1e-12));
    // Pairs: {1,2} and {4,5} of four each.
    assertThat(outcome.figure("pairwise.F1")).isEqualTo(0.5);
    assertThat(outcome.figure("ARI")).isCloseTo((2 - 16 / 15.0) / (4 - 16 / 15.0), within(1e-12));
    assertThat(outcome.figure("purity")).isCloseTo(5 / 6.0, within(1e-12));
    assertThat(outcome.cases().getFirst().lines())
        .containsExactly("2 in told x", "1 in told y, with [b:4, b:5]");
  }

  @Test
  void givesNothingForLeavingHardOnesOut() {
    Outcome outcome = compare("{\"id\":\"1\",\"story\":\"x\"}", "{\"id\":\"2\",\"story\":\"x\"}");
    assertThat(outcome.figure("groups.found")).isEqualTo(5);
    assertThat(outcome.figure("bcubed.P")).isEqualTo(1);
    assertThat(outcome.figure("singletons.found")).isEqualTo(4);
  }

  @Test
  void isPerfectOnTheGoldItself() {
    Outcome outcome =
        compare(
            "{\"story\":\"a\",\"articles\":[\"1\",\"2\",\"3\"]}",
            "{\"story\":\"b\",\"articles\":[\"4\",\"5\"]}");
    for (String figure : new String[] {"bcubed.F1", "pairwise.F1", "V", "NMI", "ARI", "purity"}) {
      assertThat(outcome.figure(figure)).as(figure).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void handsInSentencesAsOneText() {
    assertThat(new GroupingMeasurement(GOLD).inputs())
        .extracting(Page::content)
        .startsWith(new Content.Verbatim("Es brennt.\nIm Stall."));
  }

  @Test
  void wantsAStoryForEveryArticle() {
    GoldFile gold = Gold.of("{\"id\":\"1\",\"text\":\"Es brennt.\"}");
    assertThatThrownBy(() -> new GroupingMeasurement(gold))
        .hasMessageContaining("article 1 has no story");
  }

  private static Outcome compare(String... records) {
    return new GroupingMeasurement(GOLD).compare(Gold.of(records).records());
  }
}
