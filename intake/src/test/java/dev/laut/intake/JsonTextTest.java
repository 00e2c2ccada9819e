package dev.laut.intake;

import static dev.laut.intake.Fixture.locations;
import static dev.laut.intake.Fixture.text;
import static dev.laut.intake.Fixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTextTest {

  @TempDir private Path folder;

  @Test
  void readsOneRecordOverSeveralLines() throws IOException {
    List<Page> pages = json("{\n  \"id\": \"a\",\n  \"text\": \"Ja.\"\n}\n");
    assertThat(texts(pages)).containsExactly("Ja.");
    assertThat(locations(pages)).containsExactly(folder + "/a.json");
  }

  @Test
  void readsAListOfRecords() throws IOException {
    List<Page> pages = json("\uFEFF [ {\"text\":\"a]\\\",[\"}\n, 5, {\"text\":\"b\"} ] \n");
    assertThat(texts(pages))
        .containsExactly("a]\",[", "broken: item 2: a record must be a JSON object", "b");
    assertThat(locations(pages)).first().isEqualTo(folder + "/a.json#1");
  }

  @Test
  void saysThatAListIsEmpty() throws IOException {
    assertThat(texts(json("[]"))).containsExactly("empty: there is no page in it");
  }

  @Test
  void readsLinesWhateverTheFileIsCalled() throws IOException {
    assertThat(texts(json("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"))).containsExactly("a", "b");
  }

  @Test
  void saysThatAListHasNoEnd() throws IOException {
    List<Page> pages = json("[{\"text\":\"a\"}");
    assertThat(texts(pages)).containsExactly("a", "broken: the list of records has no end");
    assertThat(text(json("[{\"text\":\"a\"}] x").get(1))).startsWith("broken: something follows");
  }

  private List<Page> json(String json) throws IOException {
    return Fixture.read(Files.writeString(folder.resolve("a.json"), json).toString());
  }
}
