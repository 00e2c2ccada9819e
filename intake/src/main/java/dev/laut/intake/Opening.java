package dev.laut.intake;

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
    boolean zipped = Gunzip.isGzip(head);
    byte[] start = zipped ? unzipped(head) : head;
    Kind kind = kind(named, Kind.sniffed(start)).orElse(blank);
    InputStream pages = zipped ? new BufferedInputStream(new Gunzip(raw), BUFFER) : raw;
    return switch (kind) {
      case HTML -> single(location, pages);
      case TEXT -> new Dumps(location, pages, limits);
      case JSON_LINES -> new JsonLines(location, pages, limits);
      case JSON, XML, WARC -> throw new IOException("files of this kind are not read yet");
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

  private PageReader single(String location, InputStream in) {
    return new SinglePage(location, in, limits, page -> page.html("text/html", null));
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
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(head))) {
      for (int read = 0; read >= 0 && size < HEAD; read = in.read(start, size, HEAD - size)) {
        size += read;
      }
    } catch (IOException e) {
      return Arrays.copyOf(start, size); // the head ends amid the stream, so it tells what it can
    }
    return Arrays.copyOf(start, size);
  }
}
