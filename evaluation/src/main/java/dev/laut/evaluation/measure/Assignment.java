package dev.laut.evaluation.measure;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the sum of the weights is greatest, by shortest
 * augmenting paths (R. Jonker and A. Volgenant, Computing 38, 1987). As many pairs are made as
 * there are rows or columns, whichever are fewer.
 *
 * <p>Several pairings can have the greatest sum, and a sum of fractions is only as exact as its
 * rounding. Which pairing is chosen is part of a measure, hence {@link Ties}.
 */
public final class Assignment {

  /** Which column a path goes to next where several are equally near. */
  public enum Ties {
    /**
     * The lowest; distances are counted anew from each column that is reached. The usual short form
     * of the Hungarian method behaves so.
     */
    LOWEST,
    /**
     * One without a pair; among these the one looked at last, where columns are looked at from the
     * highest down and the last takes the place of one that is done; distances are counted from the
     * start of the path. SciPy's {@code linear_sum_assignment} behaves so.
     */
    UNPAIRED
  }

  private final double[][] weight;
  private final boolean flipped;
  private final Ties ties;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] columnOf;
  private final int[] rowOf;

  private Assignment(double[][] weight, Ties ties) {
    this.weight = weight;
    this.ties = ties;
    flipped = weight.length > weight[0].length;
    rows = flipped ? weight[0].length : weight.length;
    columns = flipped ? weight.length : weight[0].length;
    rowPotential = new double[rows];
    columnPotential = new double[columns];
    columnOf = new int[rows];
    rowOf = new int[columns];
    Arrays.fill(columnOf, -1);
    Arrays.fill(rowOf, -1);
  }

  /** The column of each row of {@code weight}, a full matrix; -1 for a row without a pair. */
  public static int[] columns(double[][] weight, Ties ties) {
    if (weight.length == 0 || weight[0].length == 0) {
      int[] none = new int[weight.length];
      Arrays.fill(none, -1);
      return none;
    }
    Assignment assignment = new Assignment(weight, ties);
    for (int row = 0; row < assignment.rows; row++) {
      assignment.pair(row);
    }
    return assignment.flipped ? assignment.rowOf : assignment.columnOf;
  }

  private double cost(int row, int column) {
    return flipped ? -weight[column][row] : -weight[row][column];
  }

  /** Gives {@code start} a column; rows that had one may move to another. */
  private void pair(int start) {
    double[] distance = new double[columns];
    int[] cameFrom = new int[columns];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    int[] open = columnsToLookAt();
    int[] done = new int[columns];
    int steps = 0;
    double reach = 0;
    int row = start;
    while (true) {
      int left = columns - steps;
      for (int k = 0; k < left; k++) {
        int column = open[k];
        double d = reach + cost(row, column) - rowPotential[row] - columnPotential[column];
        if (d < distance[column]) {
          distance[column] = d;
          cameFrom[column] = row;
        }
      }
      int next = nearest(distance, open, left);
      int column = open[next];
      close(open, next, left);
      switch (ties) {
        case UNPAIRED -> reach = distance[column];
        case LOWEST -> countFrom(start, distance[column], distance, open, done, steps);
      }
      done[steps++] = column;
      if (rowOf[column] < 0) {
        if (ties == Ties.UNPAIRED) {
          shiftPotentials(start, distance, reach, done, steps);
        }
        flip(start, column, cameFrom);
        return;
      }
      row = rowOf[column];
    }
  }

  private int[] columnsToLookAt() {
    int[] open = new int[columns];
    for (int k = 0; k < columns; k++) {
      open[k] = ties == Ties.LOWEST ? k : columns - 1 - k;
    }
    return open;
  }

  private int nearest(double[] distance, int[] open, int left) {
    int best = 0;
    for (int k = 1; k < left; k++) {
      double d = distance[open[k]];
      double least = distance[open[best]];
      if (d < least || (d == least && ties == Ties.UNPAIRED && rowOf[open[k]] < 0)) {
        best = k;
      }
    }
    return best;
  }

  private void close(int[] open, int at, int left) {
    switch (ties) {
      case LOWEST -> System.arraycopy(open, at + 1, open, at, left - at - 1);
      case UNPAIRED -> open[at] = open[left - 1];
    }
  }

  /** Moves the origin of all distances {@code step} further along the path. */
  private void countFrom(
      int start, double step, double[] distance, int[] open, int[] done, int steps) {
    rowPotential[start] += step;
    for (int k = 0; k < steps; k++) {
      rowPotential[rowOf[done[k]]] += step;
      columnPotential[done[k]] -= step;
    }
    for (int k = 0; k < columns - steps - 1; k++) {
      distance[open[k]] -= step;
    }
  }

  private void shiftPotentials(int start, double[] distance, double reach, int[] done, int steps) {
    rowPotential[start] += reach;
    for (int k = 0; k < steps; k++) {
      int column = done[k];
      double slack = reach - distance[column];
      columnPotential[column] -= slack;
      if (rowOf[column] >= 0) {
        rowPotential[rowOf[column]] += slack;
      }
    }
  }

  private void flip(int start, int end, int[] cameFrom) {
    int column = end;
    while (true) {
      int row = cameFrom[column];
      rowOf[column] = row;
      int before = columnOf[row];
      columnOf[row] = column;
      if (row == start) {
        return;
      }
      column = before;
    }
  }
}
