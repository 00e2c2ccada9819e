package dev.laut.evaluation.measure;

import dev.laut.model.ContentId;
import dev.laut.model.json.JsonError;
import dev.laut.model.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A file that was read once, with what identifies it.
 *
 * @param digest {@code sha256:} and the hexadecimal digest of its bytes
 * @param changed the day on which it was last changed, UTC
 */
public record GoldFile(Path path, String digest, LocalDate changed, String text) {

  /**
   * Reads {@code path}; in a folder, the file {@code name} in it.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static GoldFile read(Path path, String name) {
    Path file = Files.isDirectory(path) ? path.resolve(name) : path;
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new GoldFile(
          file,
          ContentId.digest(bytes),
          LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC),
          new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** A file that is named relative to this one. */
  public Path beside(String name) {
    return path.resolveSibling(name);
  }

  /**
   * The records, one a line; blank lines are passed over.
   *
   * @throws JsonError naming the file and the line that is no JSON object
   */
  public List<JsonObject> records() {
    List<JsonObject> records = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        records.add(record(number, line));
      }
    }
    return records;
  }

  private JsonObject record(int number, String line) {
    try {
      return JsonObject.parse(line);
    } catch (JsonError e) {
      throw new IllegalArgumentException("%s:%d: %s".formatted(path, number, e.getMessage()), e);
    }
  }

  /**
   * {@code records} by their {@code id}, in their order.
   *
   * @throws IllegalArgumentException if an id occurs twice
   */
  public static SequencedMap<String, JsonObject> byId(List<JsonObject> records) {
    SequencedMap<String, JsonObject> byId = new LinkedHashMap<>();
    for (JsonObject each : records) {
      String id = each.text("id");
      if (byId.put(id, each) != null) {
        throw new IllegalArgumentException("article %s occurs twice".formatted(id));
      }
    }
    return byId;
  }
}
