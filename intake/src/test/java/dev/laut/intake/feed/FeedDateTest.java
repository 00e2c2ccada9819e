package dev.laut.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 02 Oct 2002 15:00:00 +0200 | 2002-10-02T15:00:00+02:00",
        "Wed, 2 Oct 02 15:00 GMT | 2002-10-02T15:00:00Z",
        "02 Oct 96 15:00:00 EST | 1996-10-02T15:00:00-05:00",
        "Mi, 02 Okt 2002 15:00:00 | 2002-10-02T15:00:00",
        "Sat, 02 March 2002 | 2002-03-02",
        "2002-10-02T15:00:00Z | 2002-10-02T15:00:00Z",
        "2002-10-02T15:00:00.123-0330 | 2002-10-02T15:00:00-03:30",
        "2002-10-02 15:00 | 2002-10-02T15:00:00",
        "2002-10 | 2002-10",
        "2002 | 2002",
      })
  void readsTheDatesOfFeeds(String date, String iso) {
    assertThat(FeedDate.iso(date)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gestern", "31 Feb 2002", "2002-13-01", "Wed, 02 Foo 2002", "99:99"})
  void takesNothingElseForADate(String text) {
    assertThat(FeedDate.iso(text)).isEmpty();
  }

  @Test
  void looksAtNoLongText() {
    assertThat(FeedDate.iso("a ".repeat(100_000))).isEmpty();
  }
}
