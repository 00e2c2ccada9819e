package dev.laut.analysis.lexis;

import java.util.List;

/**
 * A spelling that a word shares with its cognate in the other language: "Zyklon" and "cyclone",
 * "Fabrik" and "fabric", "Stabilität" and "stability". Other alphabets stay as they are.
 */
final class Cognate {

  private record Rule(String from, String to) {}

  /** Endings by which one language says what the other says with another one. */
  private static final List<Rule> ENDINGS =
      List.of(
          new Rule("itat", "iti"),
          new Rule("ical", "ik"),
          new Rule("isch", "ik"),
          new Rule("ic", "ik"),
          new Rule("ier", "i"),
          new Rule("ie", "i"),
          new Rule("y", "i"));

  private static final List<Rule> LETTERS =
      List.of(
          new Rule("sch", "sh"),
          new Rule("ph", "f"),
          new Rule("th", "t"),
          new Rule("ck", "k"),
          new Rule("qu", "kw"));

  private Cognate() {}

  static String of(String stem) {
    String word = stem;
    for (Rule rule : ENDINGS) {
      if (word.length() > rule.from().length() + 2 && word.endsWith(rule.from())) {
        word = word.substring(0, word.length() - rule.from().length()) + rule.to();
        break;
      }
    }
    for (Rule rule : LETTERS) {
      word = word.contains(rule.from()) ? word.replace(rule.from(), rule.to()) : word;
    }
    StringBuilder spelling = new StringBuilder(word.length());
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = letter(word.charAt(i));
      if (c != before || !Character.isLetter(c)) {
        spelling.append(c);
      }
      before = c;
    }
    return spelling.toString();
  }

  private static char letter(char c) {
    return switch (c) {
      case 'c', 'z' -> 'k';
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      case 'ä', 'á', 'à', 'â', 'å', 'ã' -> 'a';
      case 'é', 'è', 'ê', 'ë' -> 'e';
      case 'í', 'ì', 'î', 'ï' -> 'i';
      case 'ö', 'ó', 'ò', 'ô', 'ø', 'õ' -> 'o';
      case 'ü', 'ú', 'ù', 'û' -> 'u';
      case 'ç' -> 'k';
      case 'ñ' -> 'n';
      default -> c;
    };
  }
}
