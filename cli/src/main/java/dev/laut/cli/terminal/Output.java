package dev.laut.cli.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Standard output or standard error: UTF-8 whatever the locale. Where a {@link java.io.PrintWriter}
 * would swallow a full disk or a closed pipe, this throws, once.
 */
public final class Output extends Writer {

  private final BufferedWriter writer;

  /** Set by the first failure; what is written afterwards is lost without a further complaint. */
  private boolean broken;

  public Output(OutputStream stream) {
    this.writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  /** What was written cannot reach its reader. */
  public static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    private Failure(IOException cause) {
      super(cause);
      this.reason = String.valueOf(cause.getMessage());
    }

    /** Whether the reader has gone, as {@code head} does when it has seen enough. */
    public boolean isBrokenPipe() {
      return reason.contains("Broken pipe");
    }

    /** What the system says of it. */
    public String reason() {
      return reason;
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    attempt(() -> writer.write(characters, offset, length));
  }

  @Override
  public void flush() {
    attempt(writer::flush);
  }

  @Override
  public void close() {
    flush();
  }

  private void attempt(Attempt attempt) {
    synchronized (lock) {
      if (broken) {
        return;
      }
      try {
        attempt.run();
      } catch (IOException e) {
        broken = true;
        throw new Failure(e);
      }
    }
  }

  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }
}
