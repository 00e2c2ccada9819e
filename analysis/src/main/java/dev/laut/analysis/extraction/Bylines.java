package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final Set<String> FIRST_NAMES =
      new HashSet<>(WordList.set("/dev/laut/analysis/name/first-names.txt"));

  static {
    for (String line : WordList.lines("/dev/laut/analysis/extraction/given-names.txt")) {
      FIRST_NAMES.addAll(List.of(line.split(" +")));
    }
    for (String line : WordList.lines("/dev/laut/analysis/extraction/byline-words.txt")) {
      int colon = line.indexOf(':');
      Set<String> words = WORDS.computeIfAbsent(line.substring(0, colon), k -> new TreeSet<>());
      for (String word : line.substring(colon + 1).split("\\|")) {
        words.add(word.strip());
      }
    }
  }

  private Bylines() {}

  /**
   * The people that {@code byline} names, in its order.
   *
   * @param named whether markup says that it is a name, so that a pen name in small letters counts
   */
  static List<String> names(String byline, boolean named) {
    List<String> names = new ArrayList<>();
    String line = withoutBrackets(byline.replace('\n', ','));
    for (String part : line.split("[,;/|&•·:]|\\s[-–—]\\s|\\s[-–—]$")) {
      String rest = withoutOpening(part.strip());
      boolean opened = !rest.equals(behindDate(part.strip()));
      for (String name : between(rest)) {
        String bare = bare(name, named || (opened && isFirstName(name.split(" ")[0])));
        if (!bare.isEmpty() && !names.contains(bare)) {
          names.add(bare);
        }
      }
    }
    return names;
  }

  /** Whether {@code line} begins with a word after which a name follows. */
  static boolean opens(String line) {
    return !withoutOpening(line).equals(behindDate(line));
  }

  /** Whether {@code line} is nothing but such a word. */
  static boolean isOpening(String line) {
    String bare = line.strip().toLowerCase(Locale.ROOT);
    return words("BEFORE")
        .contains(bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare);
  }

  /** Whether {@code name} is a first name and at least one more. */
  static boolean isPerson(String name) {
    String[] words = name.split("[ .]+");
    int first = words.length > 2 && isDegree(words[0]) ? 1 : 0;
    return words.length > first + 1
        && (isFirstName(words[first]) || isFirstName(words[first].split("-")[0]));
  }

  private static boolean isDegree(String word) {
    return word.equals("Dr") || word.equals("Prof");
  }

  private static boolean isFirstName(String word) {
    String name = word.equals(word.toUpperCase(Locale.ROOT)) ? capitalized(word) : word;
    return FIRST_NAMES.contains(name);
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether {@code handle} is a name made for machines, as {@code jan.dirks}, that {@code name}
   * writes out.
   */
  static boolean writesOut(String name, String handle) {
    String letters = letters(handle);
    return handle.indexOf(' ') < 0
        && name.indexOf(' ') > 0
        && !letters.isEmpty()
        && letters(name).startsWith(letters);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String withoutBrackets(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
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

  /** What stands behind "by" and its like, at the beginning or after a date. */
  private static String withoutOpening(String part) {
    String rest = behindDate(part);
    for (boolean again = true; again; ) {
      again = false;
      String lower = rest.toLowerCase(Locale.ROOT);
      for (String opening : words("BEFORE")) {
        boolean word = lower.startsWith(" ", opening.length());
        boolean glued =
            rest.length() > opening.length()
                && Character.isUpperCase(rest.charAt(opening.length()))
                && words("AFTER").contains(opening);
        if (lower.startsWith(opening) && (word || glued)) {
          rest = rest.substring(opening.length()).strip();
          again = true;
          break;
        }
      }
    }
    return rest;
  }

  private static String behindDate(String part) {
    boolean digit = false;
    int from = 0;
    for (int i = 0; i <= part.length(); i++) {
      if (i == part.length() || part.charAt(i) == ' ') {
        String word = part.substring(from, i).toLowerCase(Locale.ROOT);
        if (digit && words("AFTER").contains(word)) {
          return part.substring(i).strip();
        }
        from = i + 1;
      } else {
        digit |= Character.isDigit(part.charAt(i));
      }
    }
    return part;
  }

  /** Without the profession before a name; nothing where no name follows it. */
  private static String withoutTitle(String part) {
    String[] words = part.split(" +");
    int from = 0;
    while (from < words.length && isTitle(words[from])) {
      from++;
    }
    boolean field = from > 0 && (from == words.length || !startsUpper(words[from]));
    return field ? "" : String.join(" ", List.of(words).subList(from, words.length));
  }

  private static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words("ROLE").contains(lower) || words("TITLE").contains(lower);
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static List<String> between(String part) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : withoutTitle(part).split(" +")) {
      if (words("BETWEEN").contains(word.toLowerCase(Locale.ROOT))) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(word).append(' ');
      }
    }
    names.add(name.toString().strip());
    return names;
  }

  /** The name in {@code text} without what follows it, or nothing where it cannot be a person's. */
  private static String bare(String text, boolean named) {
    if (text.length() < 2 || Agencies.isAgency(text)) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String word : text.split(" +")) {
      if (words("FIRM").contains(word.toLowerCase(Locale.ROOT))) {
        return "";
      }
    }
    for (String word : text.split(" +")) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean particle = words("PARTICLE").contains(lower);
      boolean strange =
          word.charAt(0) == '@' || (!particle && !isInitial(word) && isFunctionWord(lower));
      boolean small = Character.isLowerCase(word.charAt(0)) && !particle;
      if (!kept.isEmpty() && (strange || words("ROLE").contains(lower) || (small && !named))) {
        break;
      }
      if (strange
          || words("NOBODY").contains(lower)
          || !allNameLetters(named ? withoutNumber(word) : word)
          || (small && !named)) {
        return "";
      }
      kept.add(word);
    }
    String name = String.join(" ", kept);
    boolean fits = kept.size() <= MAX_NAME_WORDS && name.length() <= MAX_NAME_CHARS;
    boolean whole = kept.size() > 1 || (named && !isBylineWord(name) && !isHost(name));
    boolean ends =
        !kept.isEmpty() && !words("PARTICLE").contains(kept.getLast().toLowerCase(Locale.ROOT));
    return fits && whole && ends && name.length() > 2 && !Agencies.isAgency(name) ? name : "";
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
  }

  /** Pen names may end in a number. */
  private static String withoutNumber(String word) {
    int end = word.length();
    while (end > 1 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isBylineWord(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return words("BEFORE").contains(lower)
        || words("ROLE").contains(lower)
        || words("AFTER").contains(lower);
  }

  private static boolean isHost(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length() - 1 && name.length() - dot <= 4;
  }

  private static boolean isFunctionWord(String word) {
    return FunctionWords.share(Words.of(word)) == 1;
  }

  private static boolean allNameLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && ".'’-‐".indexOf(c) < 0) {
        return false;
      }
    }
    return Character.isLetter(word.charAt(0));
  }

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }
}
