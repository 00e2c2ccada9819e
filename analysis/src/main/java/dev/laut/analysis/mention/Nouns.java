package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which classes the nouns of a language are in. Immutable. */
public final class Nouns {

  private static final int SHORTEST_HEAD = 3;
  private static final int SHORTEST_BEFORE_HEAD = 3;

  /**
   * What a compound is not, though its last part is: "die Behörde" is anybody, "die Hafenbehörde"
   * not.
   */
  private static final Set<NounClass> ONLY_ALONE =
      EnumSet.of(
          NounClass.GENERIC_PERSON,
          NounClass.GENERIC_ORGANISATION,
          NounClass.GENERIC_OUTLET,
          NounClass.GENERIC_DOCUMENT,
          NounClass.TITLE,
          NounClass.TIME);

  private final Map<String, Set<NounClass>> classes = new HashMap<>();
  private final boolean compounds;

  /**
   * @param language whose nouns
   */
  public Nouns(Language language) {
    compounds = language.has(Trait.COMPOUNDS);
    for (String line : language.lines("source-nouns")) {
      String[] columns = line.split("\t");
      for (String word : columns[1].split(" ")) {
        classes
            .computeIfAbsent(word, key -> EnumSet.noneOf(NounClass.class))
            .add(NounClass.of(columns[0]));
      }
    }
  }

  /** The classes of a word by its form, its dictionary form, or its last part; often none. */
  public Set<NounClass> of(Token token) {
    String form = token.text().toLowerCase(Locale.ROOT);
    Set<NounClass> found = exact(form);
    boolean compound =
        compounds && (token.isCapitalised() || Character.isDigit(token.text().codePointAt(0)));
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (found.isEmpty()) {
      found = exact(lemma);
    }
    if (found.isEmpty() && compound) {
      found = byHead(form);
    }
    return found.isEmpty() && compound ? byHead(lemma) : found;
  }

  /**
   * The classes of a word that no tagger has seen: by its form, as the plural of another, or by its
   * last part.
   */
  public Set<NounClass> of(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    Set<NounClass> found = exact(form);
    if (found.isEmpty() && !compounds && form.endsWith("s")) {
      found = exact(form.substring(0, form.length() - 1));
    }
    boolean compound = compounds && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    return found.isEmpty() && compound ? byHead(form) : found;
  }

  /** The classes of exactly this lower-case word, or of the noun that it is an inflection of. */
  public Set<NounClass> exact(String word) {
    Set<NounClass> found = classes.get(word);
    if (found == null && compounds) {
      String base = withoutEnding(word);
      found = base.equals(word) ? null : classes.get(base);
      found = found == null && !base.equals(word) ? classes.get(withoutUmlaut(base)) : found;
    }
    return found == null ? Set.of() : found;
  }

  private Set<NounClass> byHead(String word) {
    int hyphen = word.lastIndexOf('-');
    int from = hyphen > 0 ? hyphen + 1 : SHORTEST_BEFORE_HEAD;
    for (int i = from; i + SHORTEST_HEAD <= word.length(); i++) {
      Set<NounClass> found = EnumSet.noneOf(NounClass.class);
      found.addAll(exact(word.substring(i)));
      if (hyphen < 0 || !Character.isDigit(word.charAt(hyphen - 1))) {
        found.removeAll(ONLY_ALONE);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** "köch", "landrät" → "koch", "landrat". */
  private static String withoutUmlaut(String stem) {
    return stem.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
  }

  /** "sprecherinnen", "sprecherin" → "sprecher"; "angehörigen" → "angehörige". */
  private static String withoutEnding(String word) {
    if (word.endsWith("innen") && word.length() > 8) {
      return word.substring(0, word.length() - 5);
    }
    if (word.endsWith("in") && word.length() > 5) {
      return word.substring(0, word.length() - 2);
    }
    boolean inflected = word.endsWith("n") || word.endsWith("s") || word.endsWith("m");
    return inflected && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
