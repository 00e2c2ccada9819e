package dev.laut.intake;

import dev.laut.model.Page;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Finds out what an input holds, and gives the reader for it. */
final class Opening {

  private static final int BUFFER = 64 * 1024;

  /** Enough for a page's first tags and a compressed archive's first header. */
  private static final int HEAD = 16 * 1024;

  private final Limits limits;
  private final InputStream standardInput;

  Opening(Limits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /** Nothing but white space on standard input is no JSON line, hence no page. */
  PageReader standardInput(String location, ByteCount count) throws IOException {
    return reader(location, count.counting(standardInput), Optional.empty(), Kind.JSON_LINES);
  }

  PageReader file(Walk.Found.Document file, InputStream in) throws IOException {
    return reader(file.location(), in, file.kind(), Kind.TEXT);
  }

  private PageReader reader(String location, InputStream in, Optional<Kind> named, Kind blank)
      throws IOException {
    BufferedInputStream raw = new BufferedInputStream(in, BUFFER);
    byte[] head = head(raw);
    boolean zipped = GzipMembers.begin(head);
    byte[] start = zipped ? unzipped(head) : head;
    Kind kind = kind(named, Kind.sniffed(start)).orElse(blank);
    if (!zipped) {
      return reader(location, kind, raw);
    }
    GzipMembers members = new GzipMembers(raw);
    PageReader reader =
        kind == Kind.WARC
            ? new WarcPages(location, WarcRecords.zipped(members, limits), limits)
            : reader(location, kind, new BufferedInputStream(new Gunzip(members), BUFFER));
    return new Closing(reader, members);
  }

  private PageReader reader(String location, Kind kind, InputStream in) {
    return switch (kind) {
      case HTML -> new SinglePage(location, in, limits);
      case TEXT -> new Dumps(location, in, limits);
      case JSON_LINES -> new JsonLines(location, in, limits);
      case JSON -> new JsonText(location, in, limits);
      case XML -> new FeedPages(location, in, limits);
      case WARC -> new WarcPages(location, WarcRecords.plain(in), limits);
    };
  }

  /** A name may be wrong in three ways that the bytes tell for certain. */
  private static Optional<Kind> kind(Optional<Kind> named, Optional<Kind> sniffed) {
    boolean feedAsPage =
        named.equals(Optional.of(Kind.HTML)) && sniffed.equals(Optional.of(Kind.XML));
    boolean jsonIsLines =
        named.equals(Optional.of(Kind.JSON)) && sniffed.equals(Optional.of(Kind.JSON_LINES));
    return feedAsPage || jsonIsLines ? sniffed : named.or(() -> sniffed);
  }

  /** The first bytes that are there without waiting for a slow sender, 16 at least. */
  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = new byte[HEAD];
    int size = 0;
    while (size < HEAD && (size < 16 || in.available() > 0)) {
      int read = in.read(head, size, HEAD - size);
      if (read < 0) {
        break;
      }
      size += read;
    }
    in.reset();
    return Arrays.copyOf(head, size);
  }

  private static byte[] unzipped(byte[] head) {
    byte[] start = new byte[HEAD];
    int size = 0;
    try (Gunzip in = new Gunzip(new GzipMembers(new ByteArrayInputStream(head)))) {
      for (int read = 0; read >= 0 && size < HEAD; read = in.read(start, size, HEAD - size)) {
        size += read;
      }
    } catch (IOException e) {
      return Arrays.copyOf(start, size); // the head ends amid the stream, so it tells what it can
    }
    return Arrays.copyOf(start, size);
  }

  /** A reader on a decompressor, which holds memory outside Java's. */
  private record Closing(PageReader reader, GzipMembers members) implements PageReader {

    @Override
    public Optional<Page> next() throws IOException {
      return reader.next();
    }

    @Override
    public String location() {
      return reader.location();
    }

    @Override
    public boolean mayHoldNothing() {
      return reader.mayHoldNothing();
    }

    @Override
    public void close() {
      members.close();
    }
  }
}
