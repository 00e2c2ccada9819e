package dev.laut.evaluation.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Models;
import dev.laut.analysis.Pipeline;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyMeasurementTest {

  private static final String FERRY =
      "Die Fähre nach Holmsund fuhr am Montag zwei Stunden lang nicht, weil ein Seil in die"
          + " Schraube geraten war. Taucher schnitten es unter dem Kiel heraus.";

  @TempDir private Path folder;
  private CopyMeasurement measurement;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("x_docs.jsonl"),
        """
        {"id":"a","pub":"Bote","t":0,"text":"%s"}
        {"id":"a_1","pub":"Kurier","t":90,"text":"%s"}
        {"id":"a_2","pub":"Echo","t":95,"text":"%s Verletzt wurde niemand."}
        {"id":"b","pub":"Echo","t":99,"text":"Am Kirchplatz blühen die Linden in diesem Jahr spät."}
        """
            .formatted(FERRY, FERRY, FERRY));
    Files.writeString(
        folder.resolve("x_pairs.jsonl"),
        """
        {"src":"a","dst":"a_1","share":1.0,"kind":"verbatim"}
        {"src":"a","dst":"a_2","share":0.8,"kind":"edit"}
        """);
    measurement = new CopyMeasurement(GoldFile.read(folder.resolve("x_docs.jsonl"), ""));
  }

  @Test
  void findsTheCopiesByItself() {
    List<Page> inputs = measurement.inputs();
    Pipeline pipeline = new Pipeline(Models.FREE);
    List<Reading> readings = inputs.stream().map(pipeline::read).toList();
    List<String> records = measurement.records(readings);
    assertThat(records).hasSize(2).first().asString().startsWith("{\"src\":\"a\",\"dst\":\"a_1\"");
    Outcome outcome = compare(records.toArray(String[]::new));
    assertThat(outcome.figure("pair.F1")).isEqualTo(1);
    assertThat(outcome.figure("direction")).isEqualTo(1);
    assertThat(outcome.cases()).isEmpty();
  }

  @Test
  void handsInIdsThatTellNothing() {
    assertThat(measurement.inputs()).extracting(Page::id).doesNotContain("a", "a_1", "b");
  }

  @Test
  void passesOverTwoCopiesOfOneText() {
    Outcome outcome = compare("{\"src\":\"a_1\",\"dst\":\"a_2\",\"share\":0.8}");
    assertThat(outcome.figure("pairs.neutral")).isEqualTo(1);
    assertThat(outcome.figure("pairs.wrong")).isZero();
  }

  @Test
  void countsWhatRestsOnNoOther() {
    Outcome outcome =
        compare(
            "{\"src\":\"a_1\",\"dst\":\"a\",\"share\":0.9}",
            "{\"src\":\"a\",\"dst\":\"b\",\"share\":0.3}");
    assertThat(outcome.figure("direction")).isZero();
    assertThat(outcome.figure("share_MAE")).isCloseTo(0.1, within());
    assertThat(outcome.figure("independent.gold")).isEqualTo(2);
    assertThat(outcome.figure("independent.found")).isEqualTo(3);
    assertThat(outcome.figure("independent_off")).isEqualTo(0.5);
    assertThat(outcome.cases())
        .flatExtracting(each -> each.lines())
        .containsExactly(
            "wrong  a -> b 0.30", "turned a -> a_1 1.00 verbatim", "missed a -> a_2 0.80 edit");
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-12);
  }

  private Outcome compare(String... records) {
    return measurement.compare(List.of(records).stream().map(JsonObject::parse).toList());
  }
}
