package dev.laut.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream from which only so many bytes may be read until somebody allows more. It stands between
 * the world and parsers that take what they get.
 */
final class Allowance extends BulkInput {

  /** How often a parser may ask beyond the end; one that goes on would never stop. */
  private static final int MAX_ENDS = 16;

  private final InputStream in;
  private long left;
  private int ends;

  Allowance(InputStream in) {
    this.in = in;
  }

  /** Allows {@code bytes} from here on. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left <= 0) {
      throw RejectedInput.tooLarge("more bytes than one record may have");
    }
    int read = in.read(buffer, offset, (int) Math.min(left, length));
    if (read < 0 && ++ends > MAX_ENDS) {
      throw new EOFException("the stream ends amid a record");
    }
    left -= Math.max(0, read);
    return read;
  }
}
