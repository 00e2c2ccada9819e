package dev.laut.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes with everything in it when it is closed, or when the program is ended. */
final class TemporaryFolder implements AutoCloseable {

  private final Path path;
  private final Thread ending = Thread.ofPlatform().unstarted(this::delete);

  TemporaryFolder() {
    try {
      path = Files.createTempDirectory("laut");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
    Runtime.getRuntime().addShutdownHook(ending);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(ending);
    delete();
  }

  private void delete() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be deleted".formatted(path), e);
    }
  }
}
