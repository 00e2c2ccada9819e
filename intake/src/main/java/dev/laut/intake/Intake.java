package dev.laut.intake;

import java.io.InputStream;
import java.util.List;

/**
 * Opens the world for reading.
 *
 * <pre>{@code
 * try (Pages pages = new Intake(Limits.STANDARD).open("samples")) {
 *   for (Page page : pages) ...
 * }
 * }</pre>
 */
public final class Intake {

  private final Limits limits;
  private final InputStream standardInput;

  /** Reads {@code -} from the program's standard input. */
  public Intake(Limits limits) {
    this(limits, System.in);
  }

  public Intake(Limits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * Opens paths of files and folders, and {@code -} for standard input. A path that does not exist
   * gives an unreadable page when its turn comes.
   *
   * @throws UnusableInput for a URL, and where standard input is named twice
   */
  public Pages open(String... inputs) {
    return open(List.of(inputs));
  }

  /** As {@link #open(String...)}. */
  public Pages open(List<String> inputs) {
    inputs.forEach(Intake::refuseUrl);
    if (inputs.stream().filter(Walk.STANDARD_INPUT::equals).count() > 1) {
      throw new UnusableInput("- is given twice, but standard input can be read only once");
    }
    return new Pages(inputs, new Opening(limits, standardInput));
  }

  private static void refuseUrl(String input) {
    int end = input.indexOf("://");
    if (end > 1 && input.chars().limit(end).allMatch(Intake::isScheme)) {
      throw new UnusableInput(
          "%s is a URL: reading live pages comes later; save it and give the file"
              .formatted(input));
    }
  }

  private static boolean isScheme(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "+-.".indexOf(c) >= 0;
  }
}
