package dev.laut.cli.terminal;

/** Words in one ink. What a terminal could take for a command is gone from {@code text}. */
public record Run(String text, Ink ink) {

  public Run {
    text = SafeText.of(text);
  }

  /** Words in the terminal's own look. */
  public static Run plain(String text) {
    return new Run(text, Ink.PLAIN);
  }
}
