package dev.laut.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** Bytes that are taken one by one, or handed to a decompressor that gives back what it leaves. */
final class ByteFeed {

  /** What {@link #peek} gives at the end. */
  static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[16 * 1024];
  private int at;
  private int end;
  private long before;

  ByteFeed(InputStream in) {
    this.in = in;
  }

  /** How many bytes were taken. */
  long offset() {
    return before + at;
  }

  /** The next byte, 0 to 255, without taking it; or {@link #END}. */
  int peek() throws IOException {
    return at == end && !fill() ? END : buffer[at] & 0xFF;
  }

  /** Takes the byte that {@link #peek} gave. */
  void take() {
    at++;
  }

  /** Hands over all that is at hand; false at the end. */
  boolean handTo(Inflater inflater) throws IOException {
    if (at == end && !fill()) {
      return false;
    }
    inflater.setInput(buffer, at, end - at);
    at = end;
    return true;
  }

  /** Takes back what the decompressor did not need. */
  void takeBackFrom(Inflater inflater) {
    at = end - inflater.getRemaining();
  }

  private boolean fill() throws IOException {
    before += end;
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
