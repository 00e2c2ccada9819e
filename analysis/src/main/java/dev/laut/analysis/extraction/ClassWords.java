package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads hints out of an element's attributes. */
final class ClassWords {

  private static final Map<String, Long> WORDS = new HashMap<>();

  static {
    for (String line : WordList.lines("/dev/laut/analysis/extraction/class-words.txt")) {
      int colon = line.indexOf(':');
      long bit = Hint.valueOf(line.substring(0, colon)).bit();
      for (String word : line.substring(colon + 1).trim().split(" +")) {
        WORDS.merge(word, bit, (a, b) -> a | b);
      }
    }
  }

  private static final int LONGEST = 400;

  /** A page repeats few values often, so that each is cut into words once. */
  private final Map<String, Long> seen = new HashMap<>();

  /** The hints of {@code element}, as the sum of {@link Hint#bit()}. */
  long hints(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    long hints = 0;
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "class", "id" -> hints |= of(attribute.getValue(), false);
        case "itemprop", "role", "rel", "itemtype" -> hints |= of(attribute.getValue(), true);
        default -> {}
      }
    }
    return hints;
  }

  private long of(String value, boolean property) {
    if (value.isEmpty()) {
      return 0;
    }
    String key = property ? "@" + value : value;
    Long known = seen.get(key);
    if (known == null) {
      known = cut(value, property);
      seen.put(key, known);
    }
    return known;
  }

  private static long cut(String value, boolean property) {
    int end = Math.min(value.length(), LONGEST);
    long hints = 0;
    StringBuilder word = new StringBuilder();
    if (property) {
      word.append('@');
    }
    int empty = word.length();
    boolean lower = false;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? value.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      if ((!letter || (!property && lower && Character.isUpperCase(c))) && word.length() > empty) {
        hints |= WORDS.getOrDefault(word.toString(), 0L);
        word.setLength(empty);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
      lower = Character.isLowerCase(c);
    }
    return hints;
  }
}
