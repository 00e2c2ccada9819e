package dev.laut.analysis.origin;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.WordList;
import dev.laut.analysis.lexis.Lexis;
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
  private final List<String> ownReporting;

  private OriginWords(Language language) {
    String own = "";
    for (Entry<String, String> row : WordList.rows(language.lines("origin-words"))) {
      if (row.getKey().equals("own")) {
        own = row.getValue();
      } else {
        classes.put(row.getKey(), new HashSet<>(List.of(row.getValue().split(" "))));
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
    return classes.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
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

  /** Whether {@code text} shows that its outlet saw or asked for itself. */
  boolean showsOwnReporting(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ownReporting.stream().anyMatch(lower::contains);
  }
}
