package dev.laut.intake;

import static dev.laut.intake.Fixture.locations;
import static dev.laut.intake.Fixture.readStandardInput;
import static dev.laut.intake.Fixture.text;
import static dev.laut.intake.Fixture.texts;
import static dev.laut.intake.Fixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpsTest {

  @Test
  void takesTheRecordNumberForTheId() {
    Page page = readStandardInput("\uFEFF\n 00815:\r\n\nDie Mühle dreht sich wieder\n").getFirst();
    assertThat(page.id()).isEqualTo("00815");
    assertThat(text(page)).isEqualTo("\nDie Mühle dreht sich wieder\n");
    assertThat(page.source().location()).isEqualTo("-");
  }

  @Test
  void givesEachRecordOfADumpAPage() {
    List<Page> pages =
        readStandardInput("7:\n\nErste Mühle\n\nSie dreht.\n\n8:\nZweite Mühle\n\n12:\n");
    assertThat(pages).extracting(Page::id).containsExactly("7", "8", "12");
    assertThat(texts(pages))
        .containsExactly("\nErste Mühle\n\nSie dreht.\n\n", "Zweite Mühle\n\n", "");
    assertThat(locations(pages)).containsExactly("-#1", "-#7", "-#10");
  }

  @Test
  void leavesNumbersThatBelongToTheArticleInIt() {
    String timeline = "Die Mühle\n\n2019:\n\nGebaut.\n\n2021:\n\nAbgebrannt.\n";
    assertThat(texts(readStandardInput(timeline))).containsExactly(timeline);
    assertThat(texts(readStandardInput("37:\n" + timeline))).containsExactly(timeline);
    assertThat(texts(readStandardInput("5000:\n" + timeline))).containsExactly(timeline);
  }

  @Test
  void boundsEachRecordByItself() {
    Limits limits = new Limits(1000, 100_000, 10, 10);
    String dump = "1:\n\n" + "Mühle steht.\n".repeat(500) + "\n2:\n\nZweite Mühle\n";
    List<Page> pages = readStandardInput(utf8(dump), limits);
    assertThat(text(pages.get(0))).startsWith("too-large");
    assertThat(text(pages.get(1))).isEqualTo("\nZweite Mühle\n");
  }

  @Test
  void boundsAFileThatIsNoDump() {
    Limits limits = new Limits(1000, 100_000, 10, 10);
    List<Page> pages = readStandardInput(utf8("Mühle steht.\n".repeat(500)), limits);
    assertThat(pages).hasSize(1);
    assertThat(text(pages.getFirst())).startsWith("too-large");
  }
}
