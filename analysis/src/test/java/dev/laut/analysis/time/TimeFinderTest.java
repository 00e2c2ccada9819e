package dev.laut.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

  /** A Thursday. */
  private static final String PUBLISHED = "2024-03-14T08:00:00+01:00";

  private final Annotator annotator = new Annotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das war am 3. Mai 2021. | 3. Mai 2021 DATE 2021-05-03",
        "Das war am Montag, den 4. März. | Montag, den 4. März DATE 2024-03-04",
        "Das war am 24.12.2023. | 24.12.2023 DATE 2023-12-24",
        "Das geschah gestern. | gestern DATE 2024-03-13",
        "Das geschah gestern Abend. | gestern Abend TIME 2024-03-13TEV",
        "Das geschah am Montag. | Montag DATE 2024-03-11",
        "Das wird am Montag geschehen. | Montag DATE 2024-03-18",
        "Das geschah am Montagabend. | Montagabend TIME 2024-03-11TEV",
        "Das geschah vor drei Wochen. | vor drei Wochen DATE 2024-W08",
        "Das geschah vor zwei Jahren. | vor zwei Jahren DATE 2022",
        "Das geschah Anfang 2023. | Anfang 2023 DATE 2023",
        "Das gilt seit Januar. | Januar DATE 2024-01",
        "Das war im Dezember. | Dezember DATE 2023-12",
        "Das war im Sommer 2019. | Sommer 2019 DATE 2019-SU",
        "Das war in der vergangenen Woche. | der vergangenen Woche DATE 2024-W10",
        "Das war in den siebziger Jahren. | den siebziger Jahren DATE 197",
        "Das beginnt um 17.30 Uhr. | 17.30 Uhr TIME 2024-03-14T17:30",
        "Das dauerte drei Tage. | drei Tage DURATION P3D",
        "Das dauerte zwei Jahre und drei Monate. | zwei Jahre und drei Monate DURATION P2Y3M",
        "Das dauerte mehrere Stunden. | mehrere Stunden DURATION PTXH",
        "Das geschieht täglich. | täglich SET P1D",
        "Das geschieht jeden Montag. | jeden Montag SET XXXX-WXX-1",
        "Das geschieht alle vier Jahre. | alle vier Jahre SET P4Y",
      })
  void resolvesGermanTimes(String text, String expected) {
    assertThat(found(text, "de", PUBLISHED)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "It happened on May 3, 2021. | May 3, 2021 DATE 2021-05-03",
        "It happened on 3 May. | 3 May DATE 2024-05-03",
        "It happened yesterday. | yesterday DATE 2024-03-13",
        "It happened on Monday afternoon. | Monday afternoon TIME 2024-03-11TAF",
        "It happened four years ago. | four years ago DATE 2020",
        "It happened last month. | last month DATE 2024-02",
        "It happens every week. | every week SET P1W",
        "It took the past two years. | the past two years DURATION P2Y",
        "It was a four-week trip. | four-week DURATION P4W",
        "It starts at 3 p.m. sharp. | 3 p.m. TIME 2024-03-14T15:00",
        "It was in the 1990s. | the 1990s DATE 199",
      })
  void resolvesEnglishTimes(String text, String expected) {
    assertThat(found(text, "en", PUBLISHED)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das war am Montag. | Montag DATE XXXX-WXX-1",
        "Das war am 3. Mai. | 3. Mai DATE XXXX-05-03",
        "Das war im Mai. | Mai DATE XXXX-05",
        "Das war gestern. | gestern DATE PAST_REF",
        "Das war 2019. | 2019 DATE 2019",
      })
  void leavesOpenWhatOnlyThePublicationWouldTell(String text, String expected) {
    assertThat(found(text, "de", null)).containsExactly(expected);
  }

  @Test
  void takesNeitherAgesNorCountsForTimes() {
    assertThat(found("Sie ist 34 Jahre alt und besitzt 1900 Schafe.", "de", PUBLISHED)).isEmpty();
  }

  @Test
  void readsAClockTimeOfTheDayThatWasNamedBefore() {
    assertThat(found("Am Montag kam er. Um 8 Uhr ging er.", "de", PUBLISHED))
        .containsExactly("Montag DATE 2024-03-11", "8 Uhr TIME 2024-03-11T08:00");
  }

  @Test
  void survivesDatesThatDoNotExist() {
    assertThat(found("Am 31. Februar und am 99.99.9999 und am 0.0.0000.", "de", PUBLISHED))
        .isNotNull();
    assertThat(found("Das war am Montag.", "de", "gestern irgendwann"))
        .containsExactly("Montag DATE XXXX-WXX-1");
  }

  private List<String> found(String text, String lang, @Nullable String published) {
    return annotator.annotate(text, List.of(), lang, published).times().stream()
        .map(time -> time.span().in(text) + " " + time.kind().label() + " " + time.value())
        .toList();
  }
}
