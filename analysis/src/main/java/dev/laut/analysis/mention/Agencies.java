package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of news agencies and of well-known media. Immutable. */
final class Agencies {

  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> outlets = WordList.set("/dev/laut/analysis/outlets.txt");

  Agencies() {
    for (String line : WordList.lines("/dev/laut/analysis/agencies.txt")) {
      String[] names = line.split("\t");
      for (String name : names) {
        byName.put(name, names[0]);
      }
      words.add(names[0]);
    }
  }

  /** Short names, which may be written in lower case. */
  Set<String> words() {
    return words;
  }

  /** The short name of the agency that {@code name} names, or null. */
  @Nullable String shortName(String name) {
    return byName.get(name);
  }

  boolean isOutlet(String name) {
    return outlets.contains(name);
  }
}
