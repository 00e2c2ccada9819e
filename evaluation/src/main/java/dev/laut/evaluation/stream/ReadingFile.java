package dev.laut.evaluation.stream;

import dev.laut.analysis.story.StoryFold;
import dev.laut.model.Reading;
import dev.laut.model.json.ReadingReader;
import dev.laut.model.json.ReadingWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings as a ledger holds them: out of memory, as records that are read again when somebody asks
 * for them, on any thread. The file is gone once this is closed.
 */
final class ReadingFile implements StoryFold.Lookup, AutoCloseable {

  private record Place(long begin, int length) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Path path;
  private final RandomAccessFile file;
  private long end;

  ReadingFile() {
    try {
      path = Files.createTempFile("laut-stream", ".jsonl");
      file = new RandomAccessFile(path.toFile(), "rw");
    } catch (IOException e) {
      throw new UncheckedIOException("a file for readings cannot be made", e);
    }
  }

  void add(Reading reading) {
    byte[] bytes = ReadingWriter.line(reading).getBytes(StandardCharsets.UTF_8);
    try {
      file.seek(end);
      file.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
    places.put(reading.id(), new Place(end, bytes.length));
    end += bytes.length;
  }

  @Override
  public List<Reading> of(Collection<String> ids) {
    List<Reading> readings = new ArrayList<>();
    for (String id : ids) {
      Place place = places.get(id);
      if (place != null) {
        readings.add(ReadingReader.read(record(place)));
      }
    }
    return readings;
  }

  private synchronized String record(Place place) {
    try {
      byte[] bytes = new byte[place.length()];
      file.seek(place.begin());
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + path, e);
    }
  }
}
