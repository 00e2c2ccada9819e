package dev.laut.evaluation.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

  /** Articles of which every second one is right. */
  private static Outcome half(int articles) {
    List<Case> cases =
        IntStream.range(0, articles).mapToObj(i -> new Case("a" + i, i % 2, List.of())).toList();
    return new Outcome(
        List.of(Figure.share("right", 0.5)),
        cases,
        places ->
            List.of(
                Figure.count("articles", places.length),
                Figure.share("right", Arrays.stream(places).map(i -> i % 2).average().orElse(0))));
  }

  @Test
  void holdsTheShareThatItIsOf() {
    Interval interval = requireNonNull(Interval.of(half(100)).get("right"));
    assertThat(0.5).isBetween(interval.low(), interval.high());
    assertThat(interval.high() - interval.low()).isBetween(0.15, 0.25);
  }

  @Test
  void narrowsWithTheNumberOfArticles() {
    Interval few = requireNonNull(Interval.of(half(20)).get("right"));
    Interval many = requireNonNull(Interval.of(half(2000)).get("right"));
    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 5);
  }

  @Test
  void leavesCountsOutAndIsTheSameEachTime() {
    assertThat(Interval.of(half(20))).containsOnlyKeys("right").isEqualTo(Interval.of(half(20)));
  }

  @Test
  void refusesMeasuresThatCannotBeTakenOfASample() {
    Outcome outcome = new Outcome(List.of(), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(outcome));
  }
}
