package dev.laut.analysis.name;

import dev.laut.analysis.annotation.Agency;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.NameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries, their adjectives and inhabitants in all forms, and news agencies. Thread-safe. */
public final class Gazetteer {

  private static final String FOLDER = "/dev/laut/analysis/";
  private static final List<String> ADJECTIVE_ENDS = List.of("", "e", "en", "er", "es", "em");
  private static final int NEARBY = 3;

  private final Map<String, Listed> phrases = new HashMap<>();
  private final Set<String> ambiguous = WordList.set(FOLDER + "name/ambiguous.txt");
  private final Set<String> agencyWords = WordList.set(FOLDER + "name/agency-words.txt");
  private int mostWords = 1;

  /**
   * What a listed name stands for.
   *
   * @param derived from a country's name: adjective or inhabitant
   */
  record Listed(NameKind kind, String ref, boolean derived) {}

  /** A listed name in a text: tokens {@code [first, end)}. */
  record Match(int first, int end, Listed listed) {}

  /**
   * @param lang BCP 47
   */
  public Gazetteer(String lang) {
    Language language = Language.of(lang);
    boolean cases = language.has(Trait.CASES);
    for (String line : language.lines("countries")) {
      String[] columns = line.split("\t");
      country(columns, cases);
    }
    for (Agency agency : Agency.all()) {
      Listed listed = new Listed(NameKind.ORGANISATION, "agency:" + agency.id(), false);
      agency.allNames().forEach(name -> agencyName(name, listed, cases));
    }
  }

  private void agencyName(String name, Listed agency, boolean cases) {
    add(name, agency);
    if (cases && name.length() > 3) {
      add(name + "s", agency);
    }
  }

  private void country(String[] columns, boolean cases) {
    String ref = "iso:" + columns[0];
    Listed country = new Listed(NameKind.LOCATION, ref, false);
    Listed derived = new Listed(NameKind.MISC, ref, true);
    for (String name : columns[1].split("\\|")) {
      add(name, country);
      if (cases && !name.endsWith("s")) {
        add(name + "s", country);
      }
    }
    for (String word : columns[2].split("\\|")) {
      if (cases) {
        adjective(word, derived);
      } else if (!word.equals("-")) {
        add(word, derived);
        add(word.endsWith("s") || word.endsWith("h") ? word : word + "s", derived);
      }
    }
    if (cases) {
      for (String word : columns[3].split("\\|")) {
        inhabitant(word, derived);
      }
    }
  }

  private void adjective(String word, Listed derived) {
    if (word.equals("-")) {
      return;
    }
    String upper = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    for (String end : ADJECTIVE_ENDS) {
      add(word + end, derived);
      add(upper + end, derived);
    }
  }

  /** "Nordkoreaner, -s, -n, -in, -innen"; "Franzose, -n, Französin, -nen". */
  private void inhabitant(String word, Listed derived) {
    if (word.equals("-")) {
      return;
    }
    add(word, derived);
    add(word.endsWith("in") ? word + "nen" : word + (word.endsWith("s") ? "" : "s"), derived);
    add(word + "n", derived);
    if (word.endsWith("er")) {
      add(word + "in", derived);
      add(word + "innen", derived);
    }
  }

  private void add(String phrase, Listed listed) {
    if (phrase.equals("-")) {
      return;
    }
    phrases.putIfAbsent(phrase, listed);
    mostWords = Math.max(mostWords, phrase.split(" ").length);
  }

  /** The longest listed name that begins with token {@code first}, or null. */
  @Nullable Match at(List<Token> tokens, int first) {
    for (int end = Math.min(tokens.size(), first + mostWords); end > first; end--) {
      Listed listed = phrases.get(phrase(tokens, first, end));
      if (listed != null && (end > first + 1 || isMeant(tokens, first))) {
        return new Match(first, end, listed);
      }
    }
    return null;
  }

  /** What {@code word} alone stands for, or null. */
  @Nullable Listed word(String word) {
    return ambiguous.contains(word) ? null : phrases.get(word);
  }

  private boolean isMeant(List<Token> tokens, int at) {
    if (!ambiguous.contains(tokens.get(at).text())) {
      return true;
    }
    for (int i = Math.max(0, at - NEARBY); i < Math.min(tokens.size(), at + NEARBY); i++) {
      if (agencyWords.contains(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static String phrase(List<Token> tokens, int first, int end) {
    String word = tokens.get(first).text();
    if (end == first + 1) {
      return word;
    }
    StringBuilder phrase = new StringBuilder(word);
    for (int i = first + 1; i < end; i++) {
      phrase.append(' ').append(tokens.get(i).text());
    }
    return phrase.toString();
  }
}
