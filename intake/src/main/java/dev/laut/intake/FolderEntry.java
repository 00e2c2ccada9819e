package dev.laut.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One entry of a folder.
 *
 * @param name its name, read as UTF-8 whatever the locale: under {@code LC_ALL=C} Java itself would
 *     give question marks for umlauts
 * @param isFolder whether it is a folder itself, not a link to one
 */
record FolderEntry(String name, Path path, boolean isFolder) {

  /** The entries in the order in which their paths, and those below them, sort by code points. */
  static List<FolderEntry> in(Path folder) throws IOException {
    List<FolderEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        entries.add(new FolderEntry(name(path), path, isFolder));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort((a, b) -> Arrays.compareUnsigned(a.key(), b.key()));
    return entries;
  }

  boolean isHidden() {
    return name.startsWith(".");
  }

  /** Below a folder, a slash follows its name; UTF-8 sorts as its code points do. */
  private byte[] key() {
    return (isFolder ? name + "/" : name).getBytes(StandardCharsets.UTF_8);
  }

  /** A path's URI keeps the bytes of its name, each as {@code %XX} where it isn't ASCII. */
  private static String name(Path path) {
    String uri = path.toUri().getRawPath();
    int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
    String raw = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      if (raw.charAt(at) == '%') {
        bytes.write(Integer.parseInt(raw, at + 1, at + 3, 16));
        at += 2;
      } else {
        bytes.write(raw.charAt(at));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
