package dev.laut.analysis.annotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A news agency; see {@code agencies.txt}.
 *
 * @param id as in "agency:dpa"
 * @param shortName as texts call it
 * @param names further names in prose
 * @param marks what datelines, bylines and credit lines carry
 */
public record Agency(String id, String shortName, List<String> names, List<String> marks) {

  private static final List<Agency> ALL =
      WordList.lines("/dev/laut/analysis/agencies.txt").stream().map(Agency::of).toList();

  /** All agencies that are known by name. */
  public static List<Agency> all() {
    return ALL;
  }

  /** The short names by each name. */
  public static Map<String, String> shortNames() {
    Map<String, String> byName = new HashMap<>();
    for (Agency agency : ALL) {
      agency.allNames().forEach(name -> byName.put(name, agency.shortName));
    }
    return byName;
  }

  /** The short name, then the others. */
  public Stream<String> allNames() {
    return Stream.concat(Stream.of(shortName), names.stream());
  }

  private static Agency of(String line) {
    String[] columns = line.split("\t");
    return new Agency(columns[0], columns[1], values(columns[2]), values(columns[3]));
  }

  private static List<String> values(String column) {
    return column.equals("-") ? List.of() : Arrays.asList(column.split("\\|"));
  }
}
