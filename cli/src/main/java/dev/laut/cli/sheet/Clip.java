package dev.laut.cli.sheet;

/** Cuts long words of others to what a person reads in a list. */
final class Clip {

  private Clip() {}

  /** At most {@code most} characters of {@code words}, in one line. */
  static String of(String words, int most) {
    String line = words.replace('\n', ' ').strip();
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
