package dev.laut.analysis.lexis;

import dev.laut.analysis.annotation.GermanNouns;
import dev.laut.model.WordForms;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The forms under which search finds a word: its stem in the text's language, and of a German
 * compound the stems of its parts. The program's search index finds this class as a service.
 */
public final class SearchForms implements WordForms {

  /** Grows with every change to the forms. */
  private static final String VERSION = "stems 1";

  /** Shorter words have no other forms. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 60;

  /** Most different words whose forms are remembered. */
  private static final int MOST_CACHED = 100_000;

  private final Lexis german = Lexis.of("de");
  private final Lexis english = Lexis.of("en");
  private final CompoundParts compounds = new CompoundParts(new GermanNouns());
  private final Map<String, Set<String>> cache = new ConcurrentHashMap<>();

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Set<String> indexed(String word, @Nullable String lang) {
    if (!bears(word)) {
      return Set.of();
    }
    boolean isGerman = lang != null && lang.startsWith("de");
    String key = isGerman ? word : "'" + word;
    Set<String> known = cache.get(key);
    if (known == null) {
      if (cache.size() >= MOST_CACHED) {
        cache.clear();
      }
      known = isGerman ? german(word) : Set.of(english.stem(word));
      cache.put(key, known);
    }
    return known;
  }

  private Set<String> german(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(german.stem(word));
    if (Character.isUpperCase(word.codePointAt(0))) {
      for (String part : compounds.of(word.toLowerCase(Locale.ROOT))) {
        forms.add(noun(part));
      }
    }
    return forms;
  }

  @Override
  public Set<String> sought(String word) {
    Set<String> forms = new LinkedHashSet<>();
    if (bears(word)) {
      // People type nouns in small letters, too.
      forms.add(noun(word));
      forms.add(german.stem(word));
      forms.add(english.stem(word));
    }
    return forms;
  }

  private String noun(String word) {
    return german.stem(Character.toUpperCase(word.charAt(0)) + word.substring(1));
  }

  private static boolean bears(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter);
  }
}
