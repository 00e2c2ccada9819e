package dev.laut.intake;

/** An input was asked for that no run could read: the command line is wrong, not the world. */
public final class UnusableInput extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnusableInput(String message) {
    super(message);
  }
}
