package dev.laut.cli;

import dev.laut.cli.terminal.Output;
import dev.laut.cli.terminal.Terminal;
import java.io.FilterWriter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Everything around the program that commands use, so that tests can give them another one.
 *
 * @param out standard output; what cannot be written throws
 * @param analysis opens what reads pages
 */
record World(
    InputStream in,
    Output out,
    Output err,
    Map<String, String> environment,
    Terminal terminal,
    Analysis analysis) {

  /** Writes to {@code out}. */
  void print(String text) {
    out.write(text.toCharArray(), 0, text.length());
  }

  /** One line on standard error, with the program's name before it. */
  void complain(String message) {
    String line = "laut: " + message + "\n";
    err.write(line.toCharArray(), 0, line.length());
    err.flush();
  }

  /** Does not reach {@code out} before the program ends, so that a failure is reported there. */
  PrintWriter outWriter() {
    return new PrintWriter(
        new FilterWriter(out) {
          @Override
          public void flush() {}
        });
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true);
  }
}
