package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.statement.Attribution;
import dev.laut.model.StatementType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GermanAttributionFinderTest {

  @Test
  void ordersByQuoteAndPutsWhatLiesInsideBehind() {
    String text = "Der Trainer erklärte, die Niederlage sei „völlig verdient“ gewesen.";
    List<Attribution> found = Found.in(text);
    assertThat(found)
        .extracting(Attribution::type)
        .containsExactly(StatementType.INDIRECT, StatementType.DIRECT);
    assertThat(found.get(0).inside()).isEqualTo(-1);
    assertThat(found.get(1).inside()).isZero();
  }

  @Test
  void namesTheRuleThatFoundIt() {
    assertThat(Found.in("Laut Feuerwehr ist niemand verletzt."))
        .extracting(Attribution::by)
        .containsExactly("de.source.laut");
  }

  @Test
  void findsNothingWhereNobodySpeaks() {
    assertThat(Found.in("Der Hafen liegt am Fluss. Am Montag soll weiter gebaut werden."))
        .isEmpty();
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(Found.in("")).isEmpty();
  }

  @Test
  void staysQuickWithoutFullStops() {
    String text = "und der Kutter fuhr, ".repeat(20_000);
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> Found.in(text));
  }

  @Test
  void staysQuickWithQuotesThatNeverClose() {
    String text = "„Er sagte, „das ist wahr und ".repeat(10_000);
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> Found.in(text));
  }
}
