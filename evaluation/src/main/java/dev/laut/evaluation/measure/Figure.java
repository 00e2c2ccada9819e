package dev.laut.evaluation.measure;

import java.util.Locale;

/**
 * One measured number.
 *
 * @param name as {@code quote.F1}; what stands before the last dot is the row of a table
 * @param whole whether it counts things; otherwise it is a share or a mean
 */
public record Figure(String name, double value, boolean whole) {

  /** A number of things. */
  public static Figure count(String name, int value) {
    return new Figure(name, value, true);
  }

  /** A share between 0 and 1, or a mean. */
  public static Figure share(String name, double value) {
    return new Figure(name, value, false);
  }

  /** The name of the row: what stands before the last dot, or the name itself. */
  public String row() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The name of the column: what stands behind the last dot, or nothing. */
  public String column() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  /** A whole number, or four decimals. */
  public String text() {
    return whole
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
