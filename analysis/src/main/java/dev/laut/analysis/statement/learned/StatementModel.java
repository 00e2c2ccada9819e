package dev.laut.analysis.statement.learned;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * What was learned: which candidates are statements, and who says them. Immutable.
 *
 * @param selection the log-odds that a candidate is a statement
 * @param speakers the higher, the likelier that a choice is the speaker
 */
public record StatementModel(Weights selection, Weights speakers) {

  /**
   * The German model of the {@code full} set. It was learned from non-commercial data (CC BY-NC-SA
   * 4.0); see de-full.txt beside it.
   *
   * @throws IllegalStateException if the resource is missing: a broken build
   */
  public static StatementModel german() {
    try (InputStream in = StatementModel.class.getResourceAsStream("de-full.bin")) {
      if (in == null) {
        throw new IllegalStateException("no resource de-full.bin");
      }
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource de-full.bin", e);
    }
  }

  /** Writes the model so that {@link #read} gives it back. */
  public void write(DataOutputStream out) throws IOException {
    selection.write(out);
    speakers.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static StatementModel read(ByteBuffer in) {
    return new StatementModel(Weights.read(in), Weights.read(in));
  }
}
