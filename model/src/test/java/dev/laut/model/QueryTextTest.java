package dev.laut.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  @Test
  void readsWordsPhrasesAndFields() {
    Query query =
        QueryText.parse(
            "Mühle \"in Brand gesteckt\" speaker:\"Ada Brunn\" source:agency hedge:denied"
                + " outlet:„Merower Bote“ from:2024-01-01 to:2024-02 lang:de sort:newest",
            10);
    assertThat(query)
        .isEqualTo(
            new Query(
                "Mühle \"in Brand gesteckt\"",
                "Ada Brunn",
                "agency",
                null,
                HedgeLevel.DENIED,
                "Merower Bote",
                "2024-01-01",
                "2024-02",
                "de",
                SearchOrder.NEWEST,
                null,
                10));
  }

  @ParameterizedTest
  @CsvSource({
    "sprecher:Brunn von:2024, speaker:Brunn from:2024",
    "ursprung:ungenannt, origin:anonymous",
    "ORIGIN:Unnamed, origin:anonymous",
    "medium:Bote sprache:de, outlet:Bote lang:de",
  })
  void knowsGermanNames(String written, String line) {
    assertThat(QueryText.of(QueryText.parse(written, 5))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hafen",
        "Hafen* \"letzte Fähre\"",
        "um 10:30 Uhr",
        "Merun: Tanker",
        "Streik speaker:\"Ada Brunn\" source:dpa origin:anonymous hedge:hedged outlet:Bote",
        "from:2024-05-17 to:2024 lang:de-AT sort:newest",
      })
  void writesTheLineThatItRead(String line) {
    assertThat(QueryText.of(QueryText.parse(line, 20))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel:Hafen | 'titel:' is no field; fields are speaker:, source:",
        "https://example.org | 'https:' is no field",
        "\"ohne Ende | the quotation mark before 'ohne Ende' is never closed",
        "tanker\" | is never closed",
        "from:gestern | from 'gestern' is no day, month or year",
        "hedge:maybe | hedge: 'maybe' is no HedgeLevel; allowed: plain, hedged",
        "sort:oldest | allowed: best, newest",
        "lang:de lang:en | 'lang:' is there twice",
        "speaker:\"\" | 'speaker:' says nothing to look for",
      })
  void saysWhatItDoesNotUnderstand(String line, String message) {
    assertThatThrownBy(() -> QueryText.parse(line, 20))
        .isInstanceOf(QueryError.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesLinesWithoutEnd() {
    assertThatThrownBy(() -> QueryText.parse("a".repeat(1001), 20))
        .isInstanceOf(QueryError.class)
        .hasMessageContaining("1001 characters");
  }
}
