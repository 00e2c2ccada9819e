package dev.laut.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class RatesTest {

  @Test
  void isPerfectToFindNothingWhereNothingIs() {
    assertThat(Rates.of(0, 0, 0).f1()).isEqualTo(1);
  }

  @Test
  void isWorthlessToFindSomethingWhereNothingIs() {
    assertThat(Rates.of(0, 3, 0)).isEqualTo(new Rates(0, 0));
    assertThat(Rates.of(0, 3, 0).f1()).isZero();
  }

  @Test
  void showsItsThreeFiguresAsOneRow() {
    assertThat(Rates.of(1, 4, 2).figures("cue"))
        .extracting(Figure::name, Figure::text)
        .containsExactly(
            tuple("cue.P", "0.2500"), tuple("cue.R", "0.5000"), tuple("cue.F1", "0.3333"));
  }
}
