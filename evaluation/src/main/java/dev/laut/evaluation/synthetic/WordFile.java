package dev.laut.evaluation.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * A resource of this package: sections that begin with {@code [name]}, in each one entry a line;
 * lines that begin with {@code #} are comments.
 */
record WordFile(SequencedMap<String, List<Bilingual>> sections) {

  static WordFile read(String name) {
    SequencedMap<String, List<Bilingual>> sections = new LinkedHashMap<>();
    List<Bilingual> section = new ArrayList<>();
    for (String line : (Iterable<String>) text(name).lines()::iterator) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(Bilingual.of(line));
      }
    }
    return new WordFile(sections);
  }

  List<Bilingual> section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  private static String text(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
