package dev.laut.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The state of the fold of readings into stories: bytes that only the fold understands. */
public final class FoldState {

  /** Nothing was folded yet. */
  public static final FoldState NONE = new FoldState(0, List.of());

  /** Longest part, in bytes. */
  public static final int PART = 1 << 20;

  private final long position;
  private final List<byte[]> parts;

  private FoldState(long position, List<byte[]> parts) {
    this.position = position;
    this.parts = parts;
  }

  /** What writes the state of a fold. */
  @FunctionalInterface
  public interface Writing {
    void to(DataOutput out) throws IOException;
  }

  /** What {@code writing} writes, after everything up to {@code position} was folded. */
  public static FoldState of(long position, Writing writing) {
    Parts parts = new Parts();
    try (DataOutputStream out = new DataOutputStream(parts)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return new FoldState(position, parts.done());
  }

  /** A state that was kept as {@code parts}; they are not copied. */
  public static FoldState ofParts(long position, List<byte[]> parts) {
    return new FoldState(position, List.copyOf(parts));
  }

  /** The {@link Arrival#position} of the last reading that was folded; 0 before the first one. */
  public long position() {
    return position;
  }

  /** The bytes, cut into parts of {@link #PART}; not to be changed. */
  public List<byte[]> parts() {
    return parts;
  }

  /** How many bytes there are. */
  public long size() {
    return parts.stream().mapToLong(part -> part.length).sum();
  }

  /** Reads the bytes from their beginning. */
  public DataInputStream open() {
    List<InputStream> streams = new ArrayList<>();
    parts.forEach(part -> streams.add(new ByteArrayInputStream(part)));
    return new DataInputStream(new SequenceInputStream(Collections.enumeration(streams)));
  }

  /** Collects bytes without ever copying what is full. */
  private static final class Parts extends OutputStream {
    private final List<byte[]> full = new ArrayList<>();
    private byte[] part = new byte[PART];
    private int used;

    @Override
    public void write(int b) {
      if (used == PART) {
        full.add(part);
        part = new byte[PART];
        used = 0;
      }
      part[used++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      int done = 0;
      while (done < length) {
        if (used == PART) {
          full.add(part);
          part = new byte[PART];
          used = 0;
        }
        int some = Math.min(length - done, PART - used);
        System.arraycopy(bytes, from + done, part, used, some);
        used += some;
        done += some;
      }
    }

    List<byte[]> done() {
      if (used > 0) {
        full.add(Arrays.copyOf(part, used));
      }
      return List.copyOf(full);
    }
  }
}
