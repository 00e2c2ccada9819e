package dev.laut.cli.sheet;

import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts statements and the origins behind them, each origin once. */
final class Census {

  private int statements;
  private final Set<String> origins = new HashSet<>();
  private final Set<String> unnamed = new HashSet<>();

  Census add(List<Statement> more) {
    for (Statement statement : more) {
      Source origin = statement.origin();
      String name = origin.name() == null ? "" : origin.name().toLowerCase(Locale.ROOT);
      String key = origin.kind().label() + " " + name;
      statements++;
      origins.add(key);
      if (isUnnamed(origin.kind())) {
        unnamed.add(key);
      }
    }
    return this;
  }

  static boolean isUnnamed(SourceKind kind) {
    return switch (kind) {
      case ANONYMOUS, UNKNOWN -> true;
      case PERSON, ORGANISATION, AGENCY, OUTLET, DOCUMENT, GROUP -> false;
    };
  }

  /** {@code 9 statements · 3 origins, 1 unnamed}. */
  String line() {
    if (statements == 0) {
      return "no statements: the page names no source";
    }
    String line = count(statements, "statement") + " · " + count(origins.size(), "origin");
    if (unnamed.isEmpty()) {
      return line;
    }
    boolean all = unnamed.size() == origins.size();
    return line + (all && unnamed.size() == 1 ? ", unnamed" : ", " + unnamed.size() + " unnamed");
  }

  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
