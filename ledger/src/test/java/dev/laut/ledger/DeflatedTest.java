package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeflatedTest {

  private static final String RECORD = "{\"title\":\"Mühle brennt\",\"von\":\"😀\"}";

  private static @Nullable String kept(Object value) throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      return Sql.first(memory, row -> Deflated.text(row, 1), "SELECT ?", value).orElseThrow();
    }
  }

  @Test
  void givesBackWhatItTook() throws SQLException {
    assertThat(kept(Deflated.of(RECORD))).isEqualTo(RECORD);
    assertThat(kept(Deflated.of(""))).isEmpty();
  }

  @Test
  void makesAnEighthOfWhatRepeatsItself() {
    assertThat(Deflated.of(RECORD.repeat(1000))).hasSizeLessThan(1000 * RECORD.length() / 8);
  }

  @Test
  void readsTextsOfLedgersThatWereBegunBefore() throws SQLException {
    assertThat(kept(RECORD)).isEqualTo(RECORD);
  }

  @Test
  void namesADamagedRecord() {
    byte[] whole = Deflated.of(RECORD);
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> kept(cut))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("damaged");
  }
}
