package dev.laut.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, as bytes. A line too long to keep is passed over to its end. */
final class Lines {

  private final InputStream in;
  private final Limits limits;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int end;
  private byte[] line = new byte[256];
  private int size;
  private long length;
  private long sinceText;
  private int number;

  Lines(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** The number of the line that was read, or could not be read to its end; from 1. */
  int number() {
    return number;
  }

  /** Goes on to the next line; false at the end. */
  boolean next() throws IOException {
    number++;
    if (at == end && !fill()) {
      number--;
      return false;
    }
    size = 0;
    length = 0;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      ended = stop < end;
      keep(ended ? stop + 1 : stop);
    }
    sinceText = isBlank() ? sinceText + length : 0;
    return true;
  }

  /** Whether the line is longer than a page may be; its bytes are then not kept. */
  boolean isTooLong() {
    return length > limits.maxPageBytes();
  }

  boolean isBlank() {
    for (int i = start(); i < size; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r' && line[i] != '\n') {
        return false;
      }
    }
    return !isTooLong();
  }

  /** Length of the line with its end; 0 where it is too long. */
  int size() {
    return size;
  }

  /** Writes the line with its end, as it stands. */
  void appendTo(ByteArrayOutputStream text) {
    text.write(line, 0, size);
  }

  /** The line without its end (LF or CRLF) and, where it is the first, without UTF-8's mark. */
  byte[] text() {
    int to = size;
    if (to > 0 && line[to - 1] == '\n') {
      to--;
      to -= to > 0 && line[to - 1] == '\r' ? 1 : 0;
    }
    return Arrays.copyOfRange(line, start(), Math.max(start(), to));
  }

  /** Where the text begins: in the first line, after UTF-8's byte order mark. */
  private int start() {
    return number == 1 ? markLength(line, size) : 0;
  }

  /** Length of UTF-8's byte order mark at the beginning of {@code size} bytes; 0 without one. */
  static int markLength(byte[] bytes, int size) {
    boolean marked =
        size > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  private void keep(int stop) throws IOException {
    int count = stop - at;
    length += count;
    if (length + sinceText > limits.maxSkippedBytes()) {
      throw RejectedInput.tooLarge(
          "line %d: no page ends within %d bytes; the rest is not read"
              .formatted(number, limits.maxSkippedBytes()));
    }
    if (isTooLong()) {
      size = 0;
    } else {
      if (size + count > line.length) {
        line = Arrays.copyOf(line, Math.max(size + count, line.length * 2));
      }
      System.arraycopy(buffer, at, line, size, count);
      size += count;
    }
    at = stop;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
