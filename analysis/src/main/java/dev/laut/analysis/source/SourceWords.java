package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language that lead from one source to the next, by class. Immutable. */
final class SourceWords {

  private final Map<String, Set<String>> classes = new HashMap<>();

  SourceWords(Language language) {
    for (String line : language.lines("source-words")) {
      String[] columns = line.split("\t");
      classes.put(columns[0], Set.of(columns[1].split(" ")));
    }
  }

  boolean is(String word, String name) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** Whether {@code word} ends in one of the class. */
  boolean ends(String word, String name) {
    return classes.getOrDefault(name, Set.of()).stream().anyMatch(word::endsWith);
  }

  boolean is(Token token, String name) {
    return is(token.text().toLowerCase(Locale.ROOT), name);
  }
}
