package dev.laut.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.laut.analysis.Models;
import dev.laut.analysis.Pipeline;
import dev.laut.evaluation.measure.Gold;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryMeasurementTest {

  @TempDir private Path folder;
  private GoldFile gold = Gold.of();

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"),
        """
        {"id":"x1","lang":"de","text":"Es brennt in Adorf, sagte die Polizei. 40 Autos sind zerstört."}
        {"id":"x2","lang":"de","text":"In Adorf hat es gebrannt."}
        {"id":"x3","lang":"de","text":"In Adorf brannten 12 Autos, nicht 40."}
        """);
    Files.writeString(
        folder.resolve("stories.jsonl"),
        """
        {"story":"A","articles":["x1","x2","x3"],"copies":[{"src":"x1","dst":"x2","share":0.5}],\
        "origins":{"low":1,"high":2,"list":[]},\
        "changes":[{"from":"40","to":"12","kind":"revises","articles":["x1","x3"]}],"claims":[\
        {"text":"Adorf brennt","lead":true,"articles":["x1","x2"],"origins":{"low":1,"high":1},\
        "anchor":[{"id":"x1","span":[0,18]}]},\
        {"text":"40 Autos","lead":false,"articles":["x1"],"origins":{"low":1,"high":2},"anchor":[]}]}
        """);
    gold = GoldFile.read(folder, "articles.jsonl");
  }

  @Test
  void countsWhatAPersonSees() {
    Outcome outcome =
        compare(
            """
            {"story":"S","articles":["x1","x2","x3"],"origins":{"low":2,"high":2},\
            "copies":[{"src":"x2","dst":"x1","share":0.4}],"claims":[\
            {"id":"c0","text":"Es brennt in Adorf","lead":true,"articles":["x1","x2"],\
            "origins":{"low":1,"high":1},"relation":[]},\
            {"id":"c1","text":"40 Autos","lead":false,"articles":["x1"],\
            "origins":{"low":3,"high":3},"relation":[]},\
            {"id":"c2","text":"12 Autos","lead":false,"articles":["x3"],\
            "origins":{"low":1,"high":1},"relation":[{"to":"c1","kind":"revises"}]}]}\
            """);
    assertThat(outcome.figure("bcubed.F1")).isEqualTo(1);
    assertThat(outcome.figure("lead_origins_hit")).isEqualTo(1);
    assertThat(outcome.figure("lead_articles_F1")).isEqualTo(1);
    assertThat(outcome.figure("claims_found")).isEqualTo(1);
    assertThat(outcome.figure("claims_origins_hit")).isEqualTo(0.5);
    assertThat(outcome.figure("origins_hit")).isEqualTo(1);
    assertThat(outcome.figure("origins_MAE")).isEqualTo(0.5);
    assertThat(outcome.figure("copies.F1")).isEqualTo(1);
    assertThat(outcome.figure("copies_directed.F1")).isZero();
    assertThat(outcome.figure("changes_recall")).isEqualTo(1);
    assertThat(outcome.figure("changes_precision")).isEqualTo(1);
  }

  @Test
  void missesAClaimInOtherWords() {
    Outcome outcome =
        compare(
            """
            {"story":"S","articles":["x1","x2"],"claims":[{"id":"c0","text":"Der Mond scheint",\
            "lead":true,"articles":["x1","x2"],"origins":{"low":1,"high":2}}]}\
            """);
    assertThat(outcome.figure("claims_found")).isZero();
    assertThat(outcome.figure("lead_origins_hit")).as("wider than the gold").isZero();
    assertThat(outcome.figure("lead_origins_MAE")).isEqualTo(0.5);
    assertThat(outcome.figure("bcubed.R"))
        .isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-12));
    assertThat(outcome.cases().getFirst().lines())
        .contains("lead  gold 1-1 Adorf brennt | not found", "lead found: 1-2 Der Mond scheint");
  }

  @Test
  void countsNothingFoundAsNoOrigin() {
    Outcome outcome = compare();
    assertThat(outcome.figure("origins_hit")).isZero();
    assertThat(outcome.figure("origins_MAE")).isEqualTo(1.5);
    assertThat(outcome.figure("copies.R")).isZero();
    assertThat(outcome.figure("changes_precision")).isZero();
  }

  @Test
  void answersWithStoryRecords() {
    StoryMeasurement measurement = new StoryMeasurement(gold);
    Pipeline pipeline = new Pipeline(Models.FREE);
    List<String> records =
        measurement.records(measurement.inputs().stream().map(pipeline::read).toList());
    assertThat(records)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\"articles\":["));
  }

  private Outcome compare(String... records) {
    return new StoryMeasurement(gold).compare(Gold.of(records).records());
  }
}
