package dev.laut.analysis.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The word lists that lie beside the classes as resources: one entry a line, {@code #} begins a
 * comment line.
 */
final class WordList {

  private WordList() {}

  /** The entries of the list {@code name} in order, without comments and empty lines. */
  static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the word list %s is not on the class path".formatted(name));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list %s cannot be read".formatted(name), e);
    }
  }
}
