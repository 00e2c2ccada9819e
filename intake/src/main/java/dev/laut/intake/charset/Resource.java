package dev.laut.intake.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists that lie beside the classes that read them. */
public final class Resource {

  private Resource() {}

  /**
   * The lines of the resource {@code name} beside {@code owner}; those with {@code #} are comments.
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " must be readable", e);
    }
  }
}
