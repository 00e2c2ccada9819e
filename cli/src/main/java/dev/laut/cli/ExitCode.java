package dev.laut.cli;

/** The exit codes that other programs rely on. */
final class ExitCode {
  /** All inputs were read. */
  static final int DONE = 0;

  /** Some inputs could not be read; each is named on standard error, the rest is done. */
  static final int UNREAD = 1;

  /** The command line is wrong, or the program cannot be built or started here. */
  static final int USAGE = 2;

  /** The ledger cannot be used. */
  static final int LEDGER = 3;

  private ExitCode() {}
}
