package dev.laut.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "Fähre, 5",
    "e\u0301, 1", // a combining accent
    "漢字, 4",
    "ｈ, 2", // full width
    "한국, 4",
    "🚢, 2",
    "👩‍🚒, 2", // woman, joiner, engine
    "🇪🇺, 2",
    "❤️, 2", // a heart made an emoji by its variation
    "“”…←, 4",
    "שלום, 4",
  })
  void countsWhatTheTerminalShows(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
