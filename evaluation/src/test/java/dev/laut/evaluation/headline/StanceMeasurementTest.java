package dev.laut.evaluation.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.Span;
import dev.laut.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceMeasurementTest {

  private static final List<String> THINGS =
      List.of(
          "mill",
          "bakery",
          "ferry",
          "quarry",
          "library",
          "brewery",
          "harbour",
          "tannery",
          "foundry",
          "orchard",
          "cinema",
          "hospital");

  @TempDir private Path folder;

  @Test
  void tellsStancesApartThatTheFoldsNeverSaw() throws IOException {
    writeInventedPairs();

    StanceMeasurement measured = StanceMeasurement.of(folder);

    assertThat(figure(measured, "learned_unrelated.F1")).isGreaterThan(0.95);
    assertThat(figure(measured, "learned_macro_F1")).isGreaterThan(0.6);
    assertThat(figure(measured, "verdict_disagree.F1")).isGreaterThan(0.9);
    assertThat(measured.records()).hasSize(THINGS.size() * THINGS.size() * 3);
    assertThat(StanceMeasurement.of(folder).records()).isEqualTo(measured.records());
  }

  @Test
  void namesTheBodyThatIsNotThere() throws IOException {
    write("fnc1_bodies.jsonl", List.of(body("1", "The mill closed on Monday.")));
    write("fnc1_pairs.jsonl", List.of(pair("p1", "Mill closes", "2", "agree")));

    assertThatThrownBy(() -> StanceMeasurement.of(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pair p1 names body 2");
  }

  @Test
  void mapsVerdictsOntoTheChallengesLabels() {
    Finding hedged = new Finding(FindingKind.CERTAINTY, new Span(0, 1), List.of(), "");
    Finding grown = new Finding(FindingKind.QUANTITY, new Span(0, 1), List.of(), "");

    assertThat(Label.of(new Headline(Verdict.SUPPORTED, List.of()))).isEqualTo(Label.AGREE);
    assertThat(Label.of(new Headline(Verdict.CONTRADICTED, List.of()))).isEqualTo(Label.DISAGREE);
    assertThat(Label.of(new Headline(Verdict.NO_CLAIM, List.of()))).isEqualTo(Label.DISCUSS);
    assertThat(Label.of(new Headline(Verdict.OVERSTATED, List.of(hedged))))
        .isEqualTo(Label.DISCUSS);
    assertThat(Label.of(new Headline(Verdict.OVERSTATED, List.of(grown)))).isEqualTo(Label.AGREE);
  }

  private static double figure(StanceMeasurement measured, String name) {
    return measured.table().stream()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length()).strip()))
        .findFirst()
        .orElseThrow();
  }

  private void writeInventedPairs() throws IOException {
    List<String> bodies = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    for (String thing : THINGS) {
      String owner = " A neighbour painted the gate of the " + thing + " green last week.";
      bodies.add(body(thing + 1, "The " + thing + " closed on Monday for good." + owner));
      bodies.add(body(thing + 2, "The " + thing + " will not close, a clerk wrote." + owner));
      bodies.add(body(thing + 3, "The " + thing + " could reportedly close in May." + owner));
      for (String other : THINGS) {
        List<String> labels = List.of("agree", "disagree", "discuss");
        for (int i = 0; i < labels.size(); i++) {
          String id = thing + "-" + other + i;
          String label = other.equals(thing) ? labels.get(i) : "unrelated";
          pairs.add(pair(id, "Old " + thing + " closes", other + (i + 1), label));
        }
      }
    }
    write("fnc1_bodies.jsonl", bodies);
    write("fnc1_pairs.jsonl", pairs);
  }

  private static String body(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
  }

  private static String pair(String id, String headline, String body, String label) {
    return "{\"id\":\"%s\",\"headline\":\"%s\",\"body_id\":\"%s\",\"label\":\"%s\"}"
        .formatted(id, headline, body, label);
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }
}
