package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Agency;
import dev.laut.analysis.annotation.WordList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of news agencies and of well-known media. Immutable. */
final class Agencies {

  private final Map<String, String> byName = Agency.shortNames();
  private final Set<String> words;
  private final Set<String> outlets = WordList.set("/dev/laut/analysis/outlets.txt");

  Agencies() {
    byName.keySet().removeAll(WordList.set("/dev/laut/analysis/name/ambiguous.txt"));
    words =
        byName.keySet().stream()
            .filter(name -> name.equals(byName.get(name)))
            .collect(Collectors.toUnmodifiableSet());
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
