package dev.laut.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Inputs;
import dev.laut.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnCopiesTest {

  private static final String RECORD =
      """
      {"laut":1,"story":"s","lang":["de"],"articles":["a","b"],"copies":[{"src":"a","dst":"b",\
      "share":0.5,"passages":[{"src":[0,9],"dst":[15,24]}],"direction":"time"}],\
      "origins":{"low":0,"high":0,"list":[],"steps":[]},"claims":[]}\
      """;

  @TempDir Path folder;
  private List<Page> inputs = List.of();

  @BeforeEach
  void readInputs() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a\",\"text\":\"Es regnet.\"}\n{\"id\":\"b\",\"text\":\"Endlich Mai.\\n🌧 Es regnet\"}\n");
    inputs = Inputs.verbatim(GoldFile.read(file, ""), GoldFile.read(file, "").records());
  }

  @Test
  void setsBothArticlesBesideEachOther() {
    assertThat(DrawnCopies.of(List.of(RECORD), inputs, 30, 7))
        .contains("a > b  share 0.50, direction by time", "1 of 1 copies, seed 7")
        .anyMatch(line -> line.matches("\\[1 Es regnet\\]\\. +\\| Endlich Mai\\."))
        .anyMatch(line -> line.matches(" +\\| 🌧 \\[1 Es regnet\\]"));
  }

  @Test
  void drawsNoneWhereThereAreNone() {
    assertThat(DrawnCopies.of(List.of(), inputs, 30, 7)).containsExactly("0 of 0 copies, seed 7");
  }
}
