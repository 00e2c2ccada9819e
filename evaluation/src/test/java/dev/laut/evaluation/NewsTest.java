package dev.laut.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The invented articles of {@code news/}: who says what in the manners of many kinds of paper. */
class NewsTest {

  private static Outcome outcome(String lang) {
    GoldFile gold = Subject.CHAINS.gold(Path.of("news", lang));
    return Evaluation.of(Subject.CHAINS, gold, new Crew(new Pipeline()::read, 2)).outcome();
  }

  @Test
  void findsGermanStatementsAndWhoSaysThem() {
    Outcome outcome = outcome("de");
    assertThat(outcome.figure("statement.F1")).isGreaterThan(0.93);
    assertThat(outcome.figure("who_says_so.F1")).isGreaterThan(0.82);
    assertThat(outcome.figure("hedge")).isGreaterThan(0.96);
  }

  @Test
  void findsEnglishStatementsAndWhoSaysThem() {
    Outcome outcome = outcome("en");
    assertThat(outcome.figure("statement.F1")).isGreaterThan(0.92);
    assertThat(outcome.figure("who_says_so.F1")).isGreaterThan(0.75);
    assertThat(outcome.figure("hedge")).isGreaterThan(0.96);
  }
}
