package dev.laut.analysis.origin;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.WordList;
import dev.laut.analysis.lexis.Lexis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists {@code origin-words.txt} of all languages. Immutable. */
final class OriginWords {

  private static final Map<Language, OriginWords> ALL = read();

  private final Map<String, Set<String>> classes = new HashMap<>();

  /** What words of a class may end with. */
  private final Map<String, List<String>> endings = new HashMap<>();

  private final List<String> ownReporting;

  /** How words for who holds an office end, and how those for the office do. */
  private final List<Entry<String, String>> offices = new ArrayList<>();

  private OriginWords(Language language) {
    String own = "";
    for (Entry<String, String> row : WordList.rows(language.lines("origin-words"))) {
      if (row.getKey().equals("own")) {
        own = row.getValue();
      } else if (row.getKey().equals("office")) {
        String[] endings = row.getValue().split(" ");
        offices.add(Map.entry(endings[0], endings[1]));
      } else {
        Set<String> words = new HashSet<>(List.of(row.getValue().split(" ")));
        endings.put(
            row.getKey(),
            words.stream().filter(w -> w.startsWith("*")).map(w -> w.substring(1)).toList());
        classes.put(row.getKey(), words);
      }
    }
    ownReporting = own.isEmpty() ? List.of() : List.of(own.split("\\|"));
  }

  private static Map<Language, OriginWords> read() {
    Map<Language, OriginWords> all = new HashMap<>();
    for (Language language : Language.all()) {
      all.put(language, new OriginWords(language));
    }
    return all;
  }

  /** The words of the language that {@code tag} names, or English ones. */
  static OriginWords of(@Nullable String tag) {
    OriginWords words = ALL.get(Language.of(tag));
    if (words == null) {
      throw new IllegalStateException("no origin words for " + tag);
    }
    return words;
  }

  boolean is(String word, String kind) {
    String lower = word.toLowerCase(Locale.ROOT);
    return classes.getOrDefault(kind, Set.of()).contains(lower)
        || endings.getOrDefault(kind, List.of()).stream().anyMatch(lower::endsWith);
  }

  /** Whether {@code stem} is that of a word of the kind. */
  boolean isStem(String stem, String kind, String lang) {
    return is(stem, kind)
        || classes.getOrDefault(kind, Set.of()).stream()
            .anyMatch(word -> Lexis.of(lang).stem(word).equals(stem));
  }

  boolean any(Collection<String> words, String kind) {
    return words.stream().anyMatch(word -> is(word, kind));
  }

  /** The offices of those who hold one, with a capital: "Baudezernat" for "baudezernentin". */
  List<String> offices(Collection<String> words) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      for (Entry<String, String> office : offices) {
        if (word.endsWith(office.getKey())) {
          String bare = word.substring(0, word.length() - office.getKey().length());
          String name = bare + office.getValue();
          found.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
      }
    }
    return found;
  }

  /** Whether {@code text} shows that its outlet saw or asked for itself. */
  boolean showsOwnReporting(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ownReporting.stream().anyMatch(lower::contains);
  }
}
