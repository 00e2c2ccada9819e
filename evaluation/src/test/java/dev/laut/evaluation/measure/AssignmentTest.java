package dev.laut.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.Assignment.Ties;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentTest {

  @ParameterizedTest
  @EnumSource(Ties.class)
  void givesUpTheBestPairForTheBestSum(Ties ties) {
    double[][] weight = {{0.9, 0.8}, {0.8, 0.1}};
    assertThat(Assignment.columns(weight, ties)).containsExactly(1, 0);
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void leavesRowsAloneWhereColumnsAreFewer(Ties ties) {
    double[][] weight = {{0.2}, {0.7}, {0.3}};
    assertThat(Assignment.columns(weight, ties)).containsExactly(-1, 0, -1);
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void pairsStrangersRatherThanNobody(Ties ties) {
    double[][] weight = {{0, 0, 1}, {0, 0, 1}};
    assertThat(Assignment.columns(weight, ties)).doesNotContain(-1).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void knowsNoColumnsAndNoRows(Ties ties) {
    assertThat(Assignment.columns(new double[0][0], ties)).isEmpty();
    assertThat(Assignment.columns(new double[2][0], ties)).containsExactly(-1, -1);
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void isAsGoodAsTryingAllPairings(Ties ties) {
    Random dice = new Random(7);
    for (int round = 0; round < 300; round++) {
      double[][] weight = new double[1 + dice.nextInt(5)][1 + dice.nextInt(5)];
      for (double[] row : weight) {
        Arrays.setAll(row, column -> dice.nextInt(4) / 4.0);
      }
      double best = best(weight, 0, 0);
      assertThat(sum(weight, Assignment.columns(weight, ties))).isEqualTo(best);
    }
  }

  private static double sum(double[][] weight, int[] columns) {
    double sum = 0;
    for (int row = 0; row < columns.length; row++) {
      sum += columns[row] < 0 ? 0 : weight[row][columns[row]];
    }
    return sum;
  }

  private static double best(double[][] weight, int row, int taken) {
    if (row == weight.length) {
      return 0;
    }
    double best = best(weight, row + 1, taken);
    for (int column = 0; column < weight[row].length; column++) {
      if ((taken & 1 << column) == 0) {
        best = Math.max(best, weight[row][column] + best(weight, row + 1, taken | 1 << column));
      }
    }
    return best;
  }
}
