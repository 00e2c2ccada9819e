package dev.laut.evaluation;

import dev.laut.model.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Figures below which Laut must not fall.
 *
 * <p>The file has one floor a line: subject, figure, gold below the data folder, minimum, separated
 * by blanks; what follows {@code #} is a comment.
 *
 * <pre>{@code
 * statements  joint.F1  attribution/de/dev.jsonl  0.47   # issue 2
 * }</pre>
 */
record Floors(List<Floor> floors) {

  /** One figure and its minimum. */
  record Floor(Subject subject, String figure, String gold, BigDecimal minimum) {}

  /** A floor and what was measured. */
  record Finding(Floor floor, double value) {

    double margin() {
      return value - floor.minimum().doubleValue();
    }

    boolean holds() {
      return margin() >= 0;
    }

    private String line() {
      return String.format(
          Locale.ROOT,
          "%-10s  %-22s %-34s %7.4f %7.4f %+8.4f%s",
          floor.subject().label(),
          floor.figure(),
          floor.gold(),
          floor.minimum(),
          value,
          margin(),
          holds() ? "" : "  BELOW");
    }
  }

  private static final int FIELDS = 4;

  Floors {
    floors = List.copyOf(floors);
  }

  /**
   * Reads the floors in {@code file}.
   *
   * @throws IllegalArgumentException naming the line that is no floor
   */
  static Floors read(Path file) {
    try {
      List<Floor> floors = new ArrayList<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        int comment = line.indexOf('#');
        String words = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!words.isEmpty()) {
          floors.add(floor(file + ":" + number, words.split("\\s+", -1)));
        }
      }
      return new Floors(floors);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Floor floor(String place, String[] fields) {
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          "%s: a floor has %d fields, not %d".formatted(place, FIELDS, fields.length));
    }
    try {
      return new Floor(
          Labelled.of(Subject.class, fields[0]), fields[1], fields[2], new BigDecimal(fields[3]));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(place, e.getMessage()), e);
    }
  }

  /** Measures every floor, each subject and gold once. */
  List<Finding> check(BiFunction<Subject, String, Evaluation> evaluate) {
    record Key(Subject subject, String gold) {}
    Map<Key, Evaluation> done = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Floor floor : floors) {
      Evaluation evaluation =
          done.computeIfAbsent(
              new Key(floor.subject(), floor.gold()),
              key -> evaluate.apply(key.subject(), key.gold()));
      findings.add(new Finding(floor, evaluation.outcome().figure(floor.figure())));
    }
    return findings;
  }

  /** The findings as a table, those that do not hold marked. */
  static List<String> table(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-10s  %-22s %-34s %7s %7s %8s",
            "subject",
            "figure",
            "gold",
            "floor",
            "value",
            "margin"));
    findings.forEach(finding -> lines.add(finding.line()));
    return lines;
  }
}
