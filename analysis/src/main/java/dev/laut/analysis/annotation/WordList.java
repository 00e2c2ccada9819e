package dev.laut.analysis.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Word lists on the class path: one entry a line, {@code #} begins a comment, tabs separate
 * columns.
 */
public final class WordList {

  private WordList() {}

  /**
   * The entries of the resource {@code path}, in file order.
   *
   * @throws IllegalStateException if there is no such resource: a broken build
   */
  public static List<String> lines(String path) {
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + path, e);
    }
  }

  /** The entries of the resource {@code path} as a set. */
  public static Set<String> set(String path) {
    return lines(path).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The entries of the resource {@code path} with two columns: the first and the second. */
  public static List<Entry<String, String>> rows(String path) {
    return rows(lines(path));
  }

  /** Entries with two columns: the first and the second. */
  public static List<Entry<String, String>> rows(List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\t", 2))
        .map(columns -> Map.entry(columns[0].strip(), columns[1].strip()))
        .toList();
  }
}
