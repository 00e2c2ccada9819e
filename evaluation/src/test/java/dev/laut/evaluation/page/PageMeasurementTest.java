package dev.laut.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.Gold;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.Content;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMeasurementTest {

  private static final GoldFile BODIES =
      Gold.of(
          """
          {"p1":{"articleBody":"one two three four five"},\
          "p2":{"articleBody":"short text"},"p3":{"articleBody":""}}\
          """);

  private static final GoldFile SNIPPETS =
      Gold.of(
          """
          {"p1":{"with":["die alte  Mühle","am Fluss"],"without":["Jetzt abonnieren"]}}\
          """);

  @Test
  void comparesBodiesByRunsOfFourWords() {
    // p1: one run of three right, two expected; p2: its single short run; p3: nothing either side.
    Outcome outcome =
        compare(
            BODIES,
            "{\"id\":\"p1\",\"text\":\"one two three four! And more\"}",
            "{\"id\":\"p2\",\"text\":\"short text\"}");
    assertThat(outcome.figure("macro_precision")).isEqualTo((1 / 3.0 + 1) / 2);
    assertThat(outcome.figure("macro_recall")).isEqualTo((1 / 2.0 + 1) / 2);
    assertThat(outcome.figure("pooled_precision")).isEqualTo(2 / 4.0);
    assertThat(outcome.figure("accuracy")).isEqualTo(2 / 3.0);
    assertThat(outcome.figure("empty")).isEqualTo(1);
    assertThat(outcome.cases().getFirst().lines())
        .containsExactly("missed [two three four five]", "extra  [two three four And more]");
  }

  @Test
  void seesSnippetsWhateverTheBlanks() {
    Outcome outcome =
        compare(SNIPPETS, "{\"id\":\"p1\",\"text\":\"Wo die\\u00a0alte\\nMühle steht\"}");
    assertThat(outcome.figure("recall")).isEqualTo(0.5);
    assertThat(outcome.figure("precision")).isEqualTo(1);
    assertThat(outcome.figure("accuracy")).isEqualTo(2 / 3.0);
    assertThat(outcome.figure("perfect_pages")).isZero();
    assertThat(outcome.cases().getFirst().lines()).containsExactly("missed [am Fluss]");
  }

  @Test
  void countsASnippetThatMustNotBeThereAsExtra() {
    Outcome outcome = compare(SNIPPETS, "{\"id\":\"p1\",\"text\":\"Jetzt abonnieren: am Fluss\"}");
    assertThat(outcome.figure("precision")).isEqualTo(0.5);
    assertThat(outcome.cases().getFirst().lines()).contains("extra  [Jetzt abonnieren]");
  }

  @Test
  void countsAMissingPageAsEmpty() {
    assertThat(new PageMeasurement(SNIPPETS).compare(List.of()).figure("f1")).isZero();
  }

  private static Outcome compare(GoldFile gold, String... records) {
    return new PageMeasurement(gold).compare(Gold.of(records).records());
  }

  @Test
  void readsThePagesBesideTheGold(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("gold.json"), "{\"p1\":{\"html\":\"p1.html\"}}");
    Files.writeString(folder.resolve("p1.html"), "<p>Die Mühle steht.");
    Measurement measurement = new PageMeasurement(GoldFile.read(folder, "gold.json"));
    Page page = measurement.inputs().getFirst();
    assertThat(page.content()).isEqualTo(new Content.Html("<p>Die Mühle steht."));
    String record =
        measurement
            .records(List.of(new NoArticle(page.id(), page.source(), Reason.EMPTY, "too short")))
            .getFirst();
    assertThat(record).startsWith("{\"id\":\"p1\",\"page\":{\"location\":").contains("p1.html");
  }
}
