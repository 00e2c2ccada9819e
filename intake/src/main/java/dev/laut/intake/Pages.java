package dev.laut.intake;

import dev.laut.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the inputs in their order, read while one goes through them, once. For one thread,
 * except {@link #bytesRead} and {@link #bytesTotal}, which any thread may ask.
 */
public final class Pages implements Iterable<Page>, Iterator<Page>, AutoCloseable {

  private final List<String> inputs;
  private final Opening opening;
  private final Walk walk;
  private final ByteCount count = new ByteCount();
  private @Nullable InputStream open;
  private @Nullable PageReader reader;
  private String input = "";
  private boolean gavePage;
  private Optional<Page> ahead = Optional.empty();

  Pages(List<String> inputs, Opening opening) {
    this.inputs = List.copyOf(inputs);
    this.opening = opening;
    this.walk = new Walk(this.inputs);
  }

  @Override
  public Iterator<Page> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && (reader != null || walk.hasNext())) {
      ahead = reader != null ? read(reader) : open(walk.next());
    }
    return ahead.isPresent();
  }

  @Override
  public Page next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all pages are read");
    }
    Page page = ahead.orElseThrow();
    ahead = Optional.empty();
    return page;
  }

  /** How many bytes of the files and of standard input were read so far, before decompression. */
  public long bytesRead() {
    return count.bytes();
  }

  /**
   * How many bytes all inputs have, before decompression; empty with standard input. Goes through
   * the folders, so it takes a moment where there are many files.
   */
  public OptionalLong bytesTotal() {
    long total = 0;
    for (Walk files = new Walk(inputs); files.hasNext(); ) {
      switch (files.next()) {
        case Walk.Found.StandardInput stdin -> {
          return OptionalLong.empty();
        }
        case Walk.Found.Document file -> total += file.path().toFile().length();
        case Walk.Found.Fault fault -> {}
      }
    }
    return OptionalLong.of(total);
  }

  /** How many files in folders were passed over so far, being hidden or of no known kind. */
  public long passedOver() {
    return walk.passedOver();
  }

  @Override
  public void close() {
    try {
      closeInput();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Page> open(Walk.Found found) {
    input = found.location();
    gavePage = false;
    try {
      switch (found) {
        case Walk.Found.Fault fault -> throw fault.cause();
        case Walk.Found.StandardInput stdin ->
            reader = opening.standardInput(stdin.location(), count);
        case Walk.Found.Document file -> {
          open = Files.newInputStream(file.path());
          reader = opening.file(file, count.counting(open));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(fault(found.location(), e));
    }
  }

  private Optional<Page> read(PageReader current) {
    try {
      Optional<Page> page = current.next();
      if (page.isPresent()) {
        gavePage = true;
        return page;
      }
      boolean silent = gavePage || current.mayHoldNothing();
      closeInput();
      return silent ? page : Optional.of(Fault.nothing(input));
    } catch (IOException e) {
      return Optional.of(fault(current.location(), e));
    }
  }

  private Page fault(String location, IOException cause) {
    try {
      closeInput();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return Fault.page(location, cause);
  }

  private void closeInput() throws IOException {
    InputStream stream = open;
    PageReader current = reader;
    open = null;
    reader = null;
    if (current != null) {
      current.close();
    }
    if (stream != null) {
      stream.close();
    }
  }
}
