package dev.laut.analysis.origin;

import dev.laut.analysis.annotation.Agency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an outlet's or agency's name, in small letters, without those that do not tell it.
 */
public record OutletName(List<String> words) {

  private static final Map<String, String> AGENCIES = new HashMap<>();
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "der", "die", "das", "blog", "online", "de", "com", "net", "www", "org", "news");

  static {
    Agency.shortNames()
        .forEach((name, known) ->
            AGENCIES.put(name.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT)));
  }

  public OutletName {
    words = List.copyOf(words);
  }

  public static OutletName of(@Nullable String name) {
    if (name == null) {
      return new OutletName(List.of());
    }
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String known = AGENCIES.getOrDefault(lower, lower);
    List<String> words = new ArrayList<>();
    for (String word : known.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return new OutletName(words);
  }

  /** Whether both mean the same: the words of one stand in the other. */
  public boolean same(OutletName other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }
}
