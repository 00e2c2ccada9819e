package dev.laut.cli;

import dev.laut.cli.terminal.Output;
import dev.laut.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A program run in this JVM: what it is given, and what it says. */
final class Desk {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path home;
  private Analysis analysis = FixedReader.ANALYSIS;
  private byte[] in = new byte[0];
  private String columns = "80";

  /** A desk of somebody whose home is {@code home}. */
  Desk(Path home) {
    this.home = home;
  }

  Desk given(String standardInput) {
    in = standardInput.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Desk wide(int terminalColumns) {
    columns = String.valueOf(terminalColumns);
    return this;
  }

  Desk reading(Analysis other) {
    analysis = other;
    return this;
  }

  /** Runs one command line; its words are those of {@code args} without blanks in them. */
  int laut(String... args) {
    out.reset();
    err.reset();
    return Main.run(
        new World(
            new ByteArrayInputStream(in),
            new Output(out),
            new Output(err),
            Map.of("HOME", home.toString()),
            Terminal.of(Map.of("COLUMNS", columns), ""),
            analysis),
        args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
