package dev.laut.evaluation.page;

/** White space as Python's {@code str.isspace} knows it, no-break spaces included. */
final class Blanks {

  private static final int NEXT_LINE = 0x85;

  private Blanks() {}

  /** {@code text} with each run of white space as one space, and none at either end. */
  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE) {
        pending = !squeezed.isEmpty();
      } else {
        if (pending) {
          squeezed.append(' ');
          pending = false;
        }
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }
}
