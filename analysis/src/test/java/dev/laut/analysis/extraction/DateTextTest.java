package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04T17:20:00+01:00 | 2026-03-04T17:20:00+01:00",
        "2026-03-04T17:20:00.123Z | 2026-03-04T17:20:00Z",
        "2026-03-04 17:20 | 2026-03-04T17:20:00",
        "20260304 | 2026-03-04",
        "Wed, 04 Mar 2026 17:20:00 GMT | 2026-03-04T17:20:00Z",
        "4. März 2026, 17.20 Uhr | 2026-03-04T17:20:00",
        "Veröffentlicht am 04.03.2026 | 2026-03-04",
        "March 4, 2026 at 5:20 pm | 2026-03-04T17:20:00",
        "4 March 2026 | 2026-03-04",
        "March 4th, 2026 | 2026-03-04",
        "4 de marzo de 2026 | 2026-03-04",
        "4 de marzo de 2026 a las 17:20 | 2026-03-04T17:20:00",
        "4 de março de 2026 às 17h20 | 2026-03-04T17:20:00",
        "4 marca 2026, godz. 17:20 | 2026-03-04T17:20:00",
        "4 marzo 2026 alle ore 17.20 | 2026-03-04T17:20:00",
        "le 4 mars 2026 à 17h20 | 2026-03-04T17:20:00",
        "4 marca 2026 | 2026-03-04",
        "4 marzo 2026 | 2026-03-04",
        "4 de março de 2026 | 2026-03-04",
        "13/3/2026 | 2026-03-13",
        "1772641200 | 2026-03-04",
        "2026年3月4日 | 2026-03-04",
      })
  void readsDatesAsPeopleAndMachinesWriteThem(String text, String iso) {
    assertThat(DateText.first(text, false)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3 Kommentare",
        "2026",
        "31.02.2026",
        "99/99/2026",
        "Tel. 030-123456",
        "March"
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(DateText.first(text, false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"true,2026-03-04", "false,2026-04-03"})
  void letsTheCallerSayWhetherTheMonthComesFirst(boolean monthFirst, String iso) {
    assertThat(DateText.first("3/4/2026", monthFirst)).isEqualTo(iso);
  }
}
