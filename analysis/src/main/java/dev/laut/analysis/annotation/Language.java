package dev.laut.analysis.annotation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language that Laut reads: a row of {@code languages.txt} and the folder of its lists.
 *
 * <p>Rules that all languages share ask for its {@link Trait}s; those of one language stand in the
 * package of its {@link Grammar}.
 *
 * @param tag BCP 47, without region
 */
public record Language(String tag, Grammar grammar, Set<Trait> traits) {

  private static final String FOLDER = "/dev/laut/analysis/";
  private static final Map<String, Language> ALL = read();

  public Language {
    traits = Set.copyOf(traits);
  }

  private static Map<String, Language> read() {
    Map<String, Language> all = new LinkedHashMap<>();
    for (String line : WordList.lines(FOLDER + "language/languages.txt")) {
      String[] columns = line.split("\t");
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      for (String trait : columns[2].split(" ")) {
        traits.add(Trait.of(trait));
      }
      all.put(columns[0], new Language(columns[0], Grammar.of(columns[1]), traits));
    }
    return all;
  }

  /** All languages, in the order of the table. */
  public static List<Language> all() {
    return List.copyOf(ALL.values());
  }

  /** The language that {@code said} names ({@code de}, {@code de-AT}, {@code ger}), or null. */
  public static @Nullable Language known(@Nullable String said) {
    String primary = LanguageTag.primary(said);
    return primary == null ? null : ALL.get(primary);
  }

  /** The language that {@code said} names, or English, by whose words any other one is cut. */
  public static Language of(@Nullable String said) {
    Language known = known(said);
    return known == null ? english() : known;
  }

  private static Language english() {
    Language english = ALL.get("en");
    if (english == null) {
      throw new IllegalStateException("languages.txt must list en");
    }
    return english;
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Path of the list {@code name} on the class path. */
  public String path(String name) {
    return FOLDER + tag + "/" + name + ".txt";
  }

  /** The lines of the list {@code name}; none where the language does without it. */
  public List<String> lines(String name) {
    return has(name) ? WordList.lines(path(name)) : List.of();
  }

  /** The entries of the list {@code name}; none where the language does without it. */
  public Set<String> words(String name) {
    return Set.copyOf(new LinkedHashSet<>(lines(name)));
  }

  /** Whether the language has a list {@code name}. */
  public boolean has(String name) {
    return Language.class.getResource(path(name)) != null;
  }
}
