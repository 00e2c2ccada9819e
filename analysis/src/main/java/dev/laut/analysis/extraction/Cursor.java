package dev.laut.analysis.extraction;

import java.util.Locale;

/** A place in a text that moves forward over numbers, words and marks. */
final class Cursor {

  /** Longer runs of digits are no number that a date holds. */
  private static final int MAX_DIGITS = 9;

  final String text;
  int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean done() {
    return at >= text.length();
  }

  /** The character here, or a blank behind the end. */
  char here() {
    return ahead(0);
  }

  char ahead(int steps) {
    return at + steps < text.length() ? text.charAt(at + steps) : ' ';
  }

  boolean digitAhead(int steps) {
    return isDigit(ahead(steps));
  }

  /** The number that begins here; 0 where none does or it is too long. */
  int number() {
    int from = at;
    while (digitAhead(0)) {
      at++;
    }
    return at == from || at - from > MAX_DIGITS ? 0 : Integer.parseInt(text.substring(from, at));
  }

  /** The letters that begin here, in lower case; empty where none do. */
  String word() {
    int from = at;
    while (!done() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).toLowerCase(Locale.ROOT);
  }

  /** Moves over all of {@code characters} that stand here. */
  void skip(String characters) {
    while (!done() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
