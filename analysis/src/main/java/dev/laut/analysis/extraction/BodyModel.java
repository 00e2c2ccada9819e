package dev.laut.analysis.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Tells how likely each passage of a page belongs to the body, in two looks.
 *
 * @param first looks at passages one by one
 * @param second looks at them again, knowing what the first made of those around
 */
public record BodyModel(Trees first, Trees second) {

  private static final String RESOURCE = "body-model.bin";

  /** The model that comes with the program. */
  static BodyModel load() {
    try (InputStream in = BodyModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the model %s is not on the class path".formatted(RESOURCE));
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("the model %s cannot be read".formatted(RESOURCE), e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static BodyModel read(DataInputStream in) throws IOException {
    return new BodyModel(Trees.read(in), Trees.read(in));
  }

  public void write(DataOutputStream out) throws IOException {
    first.write(out);
    second.write(out);
  }

  /** The probability of each passage, in page order. */
  public float[] probabilities(PassageTable table) {
    return probabilities(second, table.rows(probabilities(first, table.rows())));
  }

  /** The probability of each row. */
  public static float[] probabilities(Trees trees, float[][] rows) {
    float[] probabilities = trees.scores(rows);
    for (int i = 0; i < rows.length; i++) {
      probabilities[i] = (float) (1 / (1 + Math.exp(-probabilities[i])));
    }
    return probabilities;
  }
}
