package dev.laut.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The members of a gzip stream (RFC 1952), each decompressed by itself. */
final class GzipMembers implements AutoCloseable {

  /** Length of the three bytes that begin every member. */
  private static final int MAGIC = 3;

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[16 * 1024];
  private int at;
  private int end;
  private long bufferOffset;
  private long offset;
  private boolean inMember;
  private boolean magicTaken;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  /** Where the current member begins, in compressed bytes. */
  long offset() {
    return offset;
  }

  /**
   * Goes on to the next member; what is left of the current one must have been read. Zero bytes at
   * the end, as tapes and block devices leave them, are no member.
   *
   * @throws ZipException where something else follows
   */
  boolean next() throws IOException {
    while (!magicTaken && peek() == 0) {
      at++;
    }
    if (!magicTaken && peek() < 0) {
      return false;
    }
    offset = bufferOffset + at - (magicTaken ? MAGIC : 0);
    readHeader();
    inflater.reset();
    inflater.setInput(buffer, at, end - at);
    at = end;
    crc.reset();
    inMember = true;
    return true;
  }

  /** Reads on in the current member; -1 at its end. */
  int read(byte[] target, int from, int length) throws IOException {
    if (!inMember) {
      return -1;
    }
    try {
      int read = inflater.inflate(target, from, length);
      while (read == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          throw new ZipException("gzip: a dictionary is asked for" + place());
        }
        feed();
        read = inflater.inflate(target, from, length);
      }
      crc.update(target, from, read);
      if (read == 0) {
        endMember();
        return -1;
      }
      return read;
    } catch (DataFormatException e) {
      inMember = false;
      ZipException broken = new ZipException("gzip: " + e.getMessage() + place());
      broken.initCause(e);
      throw broken;
    }
  }

  /** The current member, and after {@link #next} the next one, as a stream. */
  InputStream current() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        return length == 0 ? 0 : GzipMembers.this.read(target, from, length);
      }
    };
  }

  /**
   * Gives the current member up and looks for the next place where one seems to begin; the caller
   * then calls {@link #next}.
   */
  boolean seek() throws IOException {
    if (inMember) {
      at = end - inflater.getRemaining();
      inMember = false;
    }
    int seen = 0;
    while (!magicTaken && peek() >= 0) {
      int value = take();
      magicTaken = seen == 2 && value == 8;
      seen = value == 0x1F ? 1 : seen == 1 && value == 0x8B ? 2 : 0;
    }
    return magicTaken;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private void readHeader() throws IOException {
    if (!magicTaken && (take() != 0x1F || take() != 0x8B || take() != 8)) {
      throw new ZipException("gzip: no member begins" + place());
    }
    magicTaken = false;
    int flags = take();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("gzip: reserved flags are set" + place());
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(take() | take() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void endMember() throws IOException {
    at = end - inflater.getRemaining();
    inMember = false;
    long sum = little();
    long size = little();
    if (sum != crc.getValue()) {
      throw new ZipException("gzip: the checksum is wrong" + place());
    }
    if (size != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new ZipException("gzip: the length is wrong" + place());
    }
  }

  private String place() {
    return " (member at byte " + offset + ")";
  }

  private long little() throws IOException {
    return take() | take() << 8 | take() << 16 | (long) take() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  private void skipText() throws IOException {
    while (take() != 0) {
      // on to the zero that ends it
    }
  }

  private int take() throws IOException {
    int value = peek();
    if (value < 0) {
      throw new EOFException("gzip: the stream ends amid a member" + place());
    }
    at++;
    return value;
  }

  private int peek() throws IOException {
    if (at == end && !fill()) {
      return -1;
    }
    return buffer[at] & 0xFF;
  }

  private void feed() throws IOException {
    at = end;
    if (!fill()) {
      inMember = false;
      throw new EOFException("gzip: the stream ends amid a member" + place());
    }
    inflater.setInput(buffer, at, end - at);
    at = end;
  }

  private boolean fill() throws IOException {
    bufferOffset += end;
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
