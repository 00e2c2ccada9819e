package dev.laut.analysis.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who was named before: "Brahm", "Brahms", "Ute Brahm". */
final class NameIndex {

  /** Of a word that very many names share, only the latest are looked at. */
  private static final int MOST_LOOKED_AT = 16;

  private final Map<String, List<Cluster>> byWord = new HashMap<>();
  private final Map<String, Cluster> aliases = new HashMap<>();

  /** Takes {@code word} for a short name of {@code cluster} from here on. */
  void alias(String word, Cluster cluster) {
    aliases.put(word, cluster);
  }

  void add(List<String> name, Cluster cluster) {
    for (String word : name) {
      List<Cluster> known = byWord.computeIfAbsent(word, key -> new ArrayList<>());
      int latest = known.size() - 1;
      if (latest < 0 || known.get(latest) != cluster) {
        known.add(cluster);
      }
    }
  }

  /** Who bears {@code name}, whole or in part, the latest first; null if nobody does. */
  @Nullable Cluster find(List<String> name, KindGuess.Guess guess) {
    Cluster best = name.size() == 1 ? alias(name.getFirst()) : null;
    if (best != null) {
      return best;
    }
    for (String word : List.of(name.getLast(), key(name.getLast()), name.getFirst())) {
      List<Cluster> known = byWord.getOrDefault(word, List.of());
      int oldest = Math.max(0, known.size() - MOST_LOOKED_AT);
      for (int i = known.size() - 1; i >= oldest && best == null; i--) {
        best = fits(name, guess, known.get(i)) ? known.get(i) : null;
      }
    }
    return best;
  }

  private @Nullable Cluster alias(String word) {
    Cluster known = aliases.get(word);
    return known == null ? aliases.get(bare(word)) : known;
  }

  /** The word without a genitive's ending if the bare word is a name here. */
  private String key(String word) {
    String bare = bare(word);
    return byWord.containsKey(bare) ? bare : word;
  }

  private static String bare(String word) {
    boolean genitive = word.length() > 3 && (word.endsWith("s") || word.endsWith("’"));
    return genitive ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean fits(List<String> name, KindGuess.Guess guess, Cluster cluster) {
    boolean clash =
        guess.sure()
            && cluster.sure
            && guess.kind() != cluster.kind
            && guess.kind() != EntityKind.OTHER
            && cluster.kind != EntityKind.OTHER;
    if (clash) {
      return false;
    }
    List<String> known = cluster.name;
    List<String> shorter = name.size() <= known.size() ? name : known;
    List<String> longer = name.size() <= known.size() ? known : name;
    for (String word : shorter) {
      if (!longer.contains(word) && !contains(longer, word)) {
        return false;
      }
    }
    boolean person = guess.kind() == EntityKind.PERSON || cluster.kind == EntityKind.PERSON;
    return !person
        || shorter.size() > 1
        || same(shorter.getFirst(), longer.getLast())
        || same(shorter.getFirst(), longer.getFirst());
  }

  private static boolean contains(List<String> name, String word) {
    return name.stream().anyMatch(known -> same(known, word));
  }

  private static boolean same(String one, String other) {
    return one.equals(other) || bare(one).equals(other) || one.equals(bare(other));
  }
}
