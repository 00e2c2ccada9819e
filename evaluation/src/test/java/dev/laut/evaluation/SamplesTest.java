package dev.laut.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.intake.Intake;
import dev.laut.intake.Limits;
import dev.laut.intake.Pages;
import dev.laut.model.ArticleReading;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What samples/README.md promises, as far as it holds. */
class SamplesTest {

  private static final List<Reading> READINGS = new ArrayList<>();

  @BeforeAll
  static void readAll() {
    Pipeline pipeline = new Pipeline();
    try (Pages pages = new Intake(Limits.STANDARD).open("../samples")) {
      for (Page page : pages) {
        READINGS.add(pipeline.read(page));
      }
    }
  }

  @Test
  void givesOneRecordForEachPageOfEachFile() {
    assertThat(READINGS)
        .extracting(reading -> reading.page().location().replaceFirst(".*/([0-9]+).*", "$1"))
        .containsExactly(
            "01", "02", "03", "04", "05", "06", "07", "07", "08", "09", "09", "09", "10", "10",
            "10", "11", "11", "11", "12", "13");
  }

  @Test
  void readsWhatCameAsWindows1252() {
    assertThat(article("02-").article().text())
        .contains("Häuser verlassen", "„Wir räumen, solange noch Zeit ist");
  }

  @Test
  void callsTheRecordsOfADumpByTheirNumbers() {
    assertThat(READINGS).extracting(Reading::id).contains("90412", "90413");
  }

  @Test
  void leavesLeftOverBoxesOut() {
    assertThat(READINGS)
        .filteredOn(ArticleReading.class::isInstance)
        .extracting(reading -> ((ArticleReading) reading).article().text())
        .noneMatch(text -> text.contains("Meistgelesen") && text.contains("Hund"))
        .noneMatch(text -> text.contains("Partner speichern"))
        .noneMatch(text -> text.contains("Zehn Fragen zum neuen Müllkalender\nWarum"));
  }

  @Test
  void findsNoArticleBehindAMissingPage() {
    assertThat(READINGS)
        .filteredOn(NoArticle.class::isInstance)
        .extracting(reading -> reading.page().location())
        .anyMatch(location -> location.contains("11-archive.warc#"));
  }

  @Test
  void followsACopyToTheSourceWithoutAName() {
    assertThat(article("02-").statements())
        .extracting(statement -> statement.chain().stream().map(SamplesTest::show).toList())
        .contains(
            List.of("outlet Talsicht", "anonymous Mitarbeiter des Talsperrenverbands Obere Vesse"));
  }

  @Test
  void doubtsWhatTheTabloidCannotProve() {
    assertThat(article("03-").statements())
        .anySatisfy(statement -> {
          assertThat(statement.origin().kind().label()).isEqualTo("anonymous");
          assertThat(statement.hedge().level().label()).isEqualTo("doubted");
        });
  }

  private static String show(Source source) {
    return source.kind().label() + " " + source.name();
  }

  private static ArticleReading article(String file) {
    return READINGS.stream()
        .filter(reading -> reading.page().location().contains(file))
        .map(ArticleReading.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
