package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The function words of a language's noun phrases, by class. Immutable. */
final class PhraseWords {

  private final Map<String, Set<String>> classes = new HashMap<>();

  private final Set<String> openers = new HashSet<>();

  PhraseWords(Language language) {
    for (String line : language.lines("phrase-words")) {
      String[] columns = line.split("\t");
      classes.put(columns[0], Set.of(columns[1].split(" ")));
    }
    classes.forEach((name, members) -> {
      boolean opens =
          name.equals("definite")
              || name.equals("indefinite")
              || name.equals("plural")
              || name.startsWith("possessive");
      if (opens) {
        openers.addAll(members);
      }
    });
  }

  /** Whether the lower-case {@code word} is in the class {@code name}. */
  boolean is(String word, String name) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** Whether {@code word} can stand before the noun of a phrase. */
  boolean opens(String word) {
    return openers.contains(word);
  }

  boolean isPronoun(String word) {
    return is(word, "masculine")
        || is(word, "feminine")
        || is(word, "neuter")
        || is(word, "plural-pronoun")
        || is(word, "partitive")
        || is(word, "demonstrative");
  }

  /** "his", "ihre", "dessen": whether {@code word} says whose. */
  boolean possesses(String word) {
    return is(word, "possessive") || ofThirdPerson(word);
  }

  boolean ofThirdPerson(String word) {
    return is(word, "possessive-masculine")
        || is(word, "possessive-feminine")
        || is(word, "possessive-neuter")
        || is(word, "possessive-plural");
  }
}
