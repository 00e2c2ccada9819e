package dev.laut.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

  @TempDir Path folder;

  @Test
  void isDatedByItsFileNotByTheClock() throws IOException {
    Path file = folder.resolve("dev.jsonl");
    Files.writeString(file, "{\"id\":\"a\"}\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-02-29T23:59:00Z")));
    assertThat(GoldFile.read(folder, "dev.jsonl").changed()).hasToString("2024-02-29");
  }

  @Test
  void namesTheLineThatIsNoRecord() {
    GoldFile gold = Gold.of("{\"id\":\"a\"}", "", "[1]");
    assertThatThrownBy(gold::records).hasMessageContaining("gold.json:3");
  }

  @Test
  void refusesAnArticleThatOccursTwice() {
    List<JsonObject> twice = Gold.of("{\"id\":\"a\"}", "{\"id\":\"a\"}").records();
    assertThatThrownBy(() -> GoldFile.byId(twice)).hasMessage("article a occurs twice");
  }

  @Test
  void saysWhichFileIsNotThere() {
    assertThatThrownBy(() -> GoldFile.read(folder, "none.jsonl"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.jsonl");
  }
}
