package dev.laut.cli.explanation;

import dev.laut.analysis.annotation.WordList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the names of rules mean, in {@code rules.txt}. */
final class RuleMeanings {

  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    WordList.rows("/dev/laut/cli/explanation/rules.txt")
        .forEach(row -> MEANINGS.put(row.getKey(), row.getValue()));
  }

  private RuleMeanings() {}

  /** The meaning of {@code rule}, as {@code de.reported.warnen}; empty if none is written down. */
  static String of(String rule) {
    String name = rule.substring(rule.indexOf('.') + 1);
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String meaning = MEANINGS.get(name.substring(0, end));
      if (meaning != null) {
        return meaning.replace("{}", name.substring(Math.min(name.length(), end + 1)));
      }
    }
    return "";
  }
}
