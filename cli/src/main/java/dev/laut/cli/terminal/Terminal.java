package dev.laut.cli.terminal;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the screen at the other end.
 *
 * @param columns for text; a line is never wider
 * @param onScreen whether standard output goes to a screen, not into a file or another program
 * @param watched whether standard error does
 */
public record Terminal(int columns, Palette palette, boolean onScreen, boolean watched) {

  /** The width that is assumed where nobody knows it. */
  private static final int USUAL = 80;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 30;

  /**
   * Follows {@code NO_COLOR} (no-color.org), {@code CLICOLOR}, {@code CLICOLOR_FORCE}
   * (bixense.com/clicolors), {@code TERM=dumb} and {@code COLUMNS}.
   *
   * @param screen what the launcher saw, separated by commas: {@code out} and {@code err} where
   *     these go to a screen, and its number of columns, as {@code out,err,120}
   */
  public static Terminal of(Map<String, String> environment, String screen) {
    Set<String> seen = Set.of(screen.split(",", 4));
    boolean onScreen = seen.contains("out");
    return new Terminal(
        columns(environment, seen),
        isColoured(environment, onScreen) ? Palette.COLOUR : Palette.PLAIN,
        onScreen,
        seen.contains("err"));
  }

  private static boolean isColoured(Map<String, String> environment, boolean onScreen) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").matches("0?")) {
      return true;
    }
    return onScreen
        && !"0".equals(environment.get("CLICOLOR"))
        && !"dumb".equals(environment.get("TERM"));
  }

  private static int columns(Map<String, String> environment, Set<String> seen) {
    String said = environment.getOrDefault("COLUMNS", "");
    if (isNumber(said)) {
      return bounded(said);
    }
    return seen.stream()
        .filter(Terminal::isNumber)
        .findFirst()
        .map(Terminal::bounded)
        .orElse(USUAL);
  }

  private static boolean isNumber(String text) {
    return text.matches("[1-9][0-9]{0,5}");
  }

  private static int bounded(String columns) {
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }
}
