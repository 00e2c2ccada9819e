package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** Which words say the same of the world, and which the opposite. */
final class Opposites {

  /** How one word stands to another. */
  enum Kinship {
    SAME,
    OPPOSITE,
    NONE
  }

  private record Side(int row, boolean left) {}

  private final Map<String, List<Side>> sides = new HashMap<>();

  Opposites(Language language) {
    int row = 0;
    for (Entry<String, String> entry : WordList.rows(language.lines("headline/opposites"))) {
      put(entry.getKey(), new Side(row, true));
      put(entry.getValue(), new Side(row, false));
      row++;
    }
  }

  private void put(String words, Side side) {
    for (String word : words.split(",")) {
      sides
          .computeIfAbsent(word.strip().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
          .add(side);
    }
  }

  Kinship of(Predicate a, Predicate b) {
    List<Side> first = sides(a);
    List<Side> second = sides(b);
    if (first.stream().anyMatch(second::contains) || a.stem().hasRootOf(b.stem())) {
      return Kinship.SAME;
    }
    boolean opposite =
        first.stream().anyMatch(side -> second.contains(new Side(side.row(), !side.left())));
    return opposite ? Kinship.OPPOSITE : Kinship.NONE;
  }

  /** Whether the word is in a list. */
  boolean knows(Predicate predicate) {
    return !sides(predicate).isEmpty();
  }

  private List<Side> sides(Predicate predicate) {
    List<Side> found = new ArrayList<>(sides.getOrDefault(predicate.key(), List.of()));
    int space = predicate.key().indexOf(' ');
    String first = space < 0 ? predicate.stem().lemma() : predicate.key().substring(0, space);
    for (String form : List.of(first, predicate.stem().word())) {
      for (Side side : sides.getOrDefault(form, List.of())) {
        if (!found.contains(side) && predicate.isWhole()) {
          found.add(side);
        }
      }
    }
    return found;
  }
}
