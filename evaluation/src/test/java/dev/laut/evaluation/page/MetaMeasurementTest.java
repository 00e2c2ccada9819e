package dev.laut.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.Gold;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import org.junit.jupiter.api.Test;

class MetaMeasurementTest {

  private static final GoldFile GOLD =
      Gold.of(
          """
          {"a.html":{"title":"Das „Rad“ – ein Fund","date":"2024-02-29",\
          "author":"Ute Held und Bo Runge"},"b.html":{"title":"","date":"","author":""}}\
          """);

  @Test
  void passesOverQuotesDashesCaseAndTime() {
    Outcome outcome =
        compare(
            """
            {"page":{"location":"html/a.html.gz"},"article":{"title":"DAS \\"Rad\\" - ein Fund",\
            "published":"2024-02-29T07:00:00Z","authors":["Bo  Runge","Ute Held"]}}\
            """);
    assertThat(outcome.figure("title")).isEqualTo(1);
    assertThat(outcome.figure("date")).isEqualTo(1);
    assertThat(outcome.figure("author")).isEqualTo(1);
    assertThat(outcome.figure("found")).isEqualTo(1);
  }

  @Test
  void tellsPartlyRightFromRight() {
    Outcome outcome =
        compare(
            """
            {"page":{"location":"a.html"},"article":{"title":"Das 'Rad'","authors":["Ute Held"]}}\
            """);
    assertThat(outcome.figure("title")).isZero();
    assertThat(outcome.figure("title_in")).isEqualTo(1);
    assertThat(outcome.figure("author")).isZero();
    assertThat(outcome.figure("author_in")).isEqualTo(1);
    assertThat(outcome.cases().getFirst().lines())
        .contains("gold   title [Das „Rad“ – ein Fund]", "found  title [Das 'Rad']");
  }

  @Test
  void countsAPageWithoutArticleAsWrong() {
    Outcome outcome = compare("{\"page\":{\"location\":\"a.html\"},\"article\":null}");
    assertThat(outcome.figure("title_in")).isZero();
    assertThat(outcome.figure("date")).isZero();
  }

  private static Outcome compare(String record) {
    return new MetaMeasurement(GOLD).compare(Gold.of(record).records());
  }
}
