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

  /** What every member begins with, as far as it is fixed. */
  private static final int[] MAGIC = {0x1F, 0x8B, 8};

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final ByteFeed feed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private long offset;
  private boolean inMember;
  private boolean magicTaken;

  GzipMembers(InputStream in) {
    feed = new ByteFeed(in);
  }

  static boolean begin(byte[] head) {
    boolean begin = head.length >= MAGIC.length;
    for (int i = 0; i < MAGIC.length && begin; i++) {
      begin = (head[i] & 0xFF) == MAGIC[i];
    }
    return begin;
  }

  /** Where the current member begins, in compressed bytes. */
  long offset() {
    return offset;
  }

  /** The current member, and after {@link #next} the next one, as a stream. */
  InputStream current() {
    return new BulkInput() {
      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        return length == 0 ? 0 : GzipMembers.this.read(target, from, length);
      }
    };
  }

  /**
   * Goes on to the next member; what is left of the current one must have been read. Zero bytes at
   * the end, as tapes and block devices leave them, are no member.
   *
   * @throws ZipException where something else follows
   */
  boolean next() throws IOException {
    while (!magicTaken && feed.peek() == 0) {
      feed.take();
    }
    if (!magicTaken && feed.peek() == ByteFeed.END) {
      return false;
    }
    offset = feed.offset() - (magicTaken ? MAGIC.length : 0);
    for (int i = 0; i < MAGIC.length && !magicTaken; i++) {
      if (take() != MAGIC[i]) {
        throw new ZipException("gzip: no member begins" + place());
      }
    }
    magicTaken = false;
    skipHeader();
    inflater.reset();
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
      int read = inflate(target, from, length);
      crc.update(target, from, read);
      if (read > 0) {
        return read;
      }
      endMember();
      return -1;
    } catch (DataFormatException e) {
      ZipException broken = new ZipException("gzip: " + e.getMessage() + place());
      broken.initCause(e);
      throw broken;
    }
  }

  /** Zero at the end of the member only. */
  private int inflate(byte[] target, int from, int length) throws DataFormatException, IOException {
    int read = 0;
    while (read == 0 && !inflater.finished()) {
      if (inflater.needsInput() && !feed.handTo(inflater)) {
        throw new EOFException("gzip: the stream ends amid a member" + place());
      }
      read = inflater.inflate(target, from, length);
      if (inflater.needsDictionary()) {
        throw new DataFormatException("a dictionary is asked for");
      }
    }
    return read;
  }

  /**
   * Gives the current member up and looks for the next place where one seems to begin; the caller
   * then calls {@link #next}.
   */
  boolean seek() throws IOException {
    if (inMember) {
      feed.takeBackFrom(inflater);
      inMember = false;
    }
    int seen = 0;
    while (!magicTaken && feed.peek() != ByteFeed.END) {
      int value = take();
      seen = value == MAGIC[seen] ? seen + 1 : value == MAGIC[0] ? 1 : 0;
      magicTaken = seen == MAGIC.length;
    }
    return magicTaken;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private void skipHeader() throws IOException {
    int flags = take();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("gzip: reserved flags are set" + place());
    }
    skip(6); // time, extra flags, system
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
    feed.takeBackFrom(inflater);
    inMember = false;
    if (takeLong() != crc.getValue()) {
      throw new ZipException("gzip: the checksum is wrong" + place());
    }
    if (takeLong() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new ZipException("gzip: the length is wrong" + place());
    }
  }

  private void skipText() throws IOException {
    int last = take();
    while (last != 0) {
      last = take();
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  private long takeLong() throws IOException {
    return take() | take() << 8 | take() << 16 | (long) take() << 24;
  }

  private int take() throws IOException {
    int value = feed.peek();
    if (value == ByteFeed.END) {
      throw new EOFException("gzip: the stream ends amid a member" + place());
    }
    feed.take();
    return value;
  }

  private String place() {
    return " (member at byte " + offset + ")";
  }
}
