package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads people's names out of a byline. */
final class Bylines {

  private static final int MAX_NAME_WORDS = 5;
  private static final int MAX_NAME_CHARS = 50;
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (String line : WordList.lines("byline-words.txt")) {
      int colon = line.indexOf(':');
      Set<String> words = WORDS.computeIfAbsent(line.substring(0, colon), k -> new TreeSet<>());
      for (String word : line.substring(colon + 1).split("\\|")) {
        words.add(word.strip());
      }
    }
  }

  private Bylines() {}

  /** The people that {@code byline} names, in its order. */
  static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    String line = withoutBrackets(byline.replace('\n', ','));
    for (String part : line.split("[,;/|&•·]| [-–—] ")) {
      for (String name : between(withoutOpening(part.strip()))) {
        if (isPerson(name) && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String withoutBrackets(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == '(' || c == '[' || c == '<') {
        depth++;
      } else if (c == ')' || c == ']' || c == '>') {
        depth = Math.max(0, depth - 1);
        out.append(' ');
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String withoutOpening(String part) {
    String rest = part;
    boolean again = true;
    while (again) {
      again = false;
      String lower = rest.toLowerCase(Locale.ROOT);
      for (String opening : words("BEFORE")) {
        if (lower.startsWith(opening)
            && lower.length() > opening.length()
            && (lower.charAt(opening.length()) == ' ' || lower.charAt(opening.length()) == ':')) {
          rest = rest.substring(opening.length() + 1).strip();
          again = true;
          break;
        }
      }
    }
    return rest.startsWith(":") ? rest.substring(1).strip() : rest;
  }

  private static List<String> between(String part) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : part.split(" +")) {
      if (words("BETWEEN").contains(word)) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(word).append(' ');
      }
    }
    names.add(name.toString().strip());
    return names;
  }

  /**
   * Whether {@code name} can be a person's: few words, the first with a capital, no digits or
   * marks.
   */
  private static boolean isPerson(String name) {
    if (name.length() < 3 || name.length() > MAX_NAME_CHARS || Agencies.isAgency(name)) {
      return false;
    }
    String[] parts = name.split(" +");
    if (parts.length > MAX_NAME_WORDS || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    for (String part : parts) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (words("NOBODY").contains(lower)
          || words("NOBODY").contains(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    for (char c : name.toCharArray()) {
      if (!Character.isLetter(c) && " .'’-‐".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }
}
