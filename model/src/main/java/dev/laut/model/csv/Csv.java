package dev.laut.model.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180). A value that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, "CSV injection").
 */
public final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final String SPECIAL = ",\"\r\n";

  private Csv() {}

  /** One row with its line end, CR LF. */
  public static String row(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String value(String value) {
    String safe =
        !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
