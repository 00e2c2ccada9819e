package dev.laut.evaluation.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the files of a small {@code .tar.gz} (POSIX ustar). */
final class Tarball {

  /** A file of the archive. */
  record Entry(String name, byte[] bytes) {}

  private static final int BLOCK = 512;
  private static final int NAME_LENGTH = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int TYPE_AT = 156;
  private static final int OCTAL = 8;

  private Tarball() {}

  static List<Entry> read(Path archive) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = gunzip(Files.readAllBytes(archive))) {
      for (byte[] head = in.readNBytes(BLOCK);
          head.length == BLOCK && head[0] != 0;
          head = in.readNBytes(BLOCK)) {
        int size = Integer.parseInt(field(head, SIZE_AT, SIZE_LENGTH).strip(), OCTAL);
        byte[] bytes = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (head[TYPE_AT] == '0' || head[TYPE_AT] == 0) {
          entries.add(new Entry(field(head, 0, NAME_LENGTH), bytes));
        }
      }
    }
    return entries;
  }

  static InputStream gunzip(byte[] bytes) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(bytes));
  }

  private static String field(byte[] head, int at, int length) {
    int end = at;
    while (end < at + length && head[end] != 0) {
      end++;
    }
    return new String(head, at, end - at, StandardCharsets.UTF_8);
  }
}
