package dev.laut.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void quotesWhatWouldBreakTheTable() {
    assertThat(Csv.row(List.of("a", "b,c", "d \"e\"", "f\ng", "", "ü")))
        .isEqualTo("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",,ü\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\t=1", "＝1"})
  void disarmsFormulas(String value) {
    assertThat(Csv.row(List.of(value))).isEqualTo("'" + value + "\r\n");
  }

  @Test
  void disarmsAFormulaBehindALineEnd() {
    assertThat(Csv.row(List.of("\r=1"))).isEqualTo("\"'\r=1\"\r\n");
  }
}
