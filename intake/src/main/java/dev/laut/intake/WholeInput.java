package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An input that is read as a whole, bounded by the size of a page: it is one page or holds some.
 */
abstract class WholeInput implements PageReader {

  private final String file;
  private final InputStream in;
  private final Limits limits;
  private boolean opened;
  private boolean done;

  WholeInput(String file, InputStream in, Limits limits) {
    this.file = file;
    this.in = in;
    this.limits = limits;
  }

  /** The page that the input is; empty where it holds pages, which {@link #following} gives. */
  abstract Optional<Page> open(byte[] bytes) throws IOException;

  /** The next page of an input that holds several; empty at the end. */
  Optional<Page> following() throws IOException {
    return Optional.empty();
  }

  @Override
  public final Optional<Page> next() throws IOException {
    if (!opened) {
      opened = true;
      Optional<Page> whole = open();
      done = whole.isPresent();
      if (done) {
        return whole;
      }
    }
    return done ? Optional.empty() : following();
  }

  private Optional<Page> open() throws IOException {
    byte[] bytes = in.readNBytes(limits.maxPageBytes() + 1);
    return bytes.length > limits.maxPageBytes()
        ? Optional.of(new RawPage(file, bytes).unreadable(Reason.TOO_LARGE, limits.tooLarge()))
        : open(bytes);
  }

  @Override
  public String location() {
    return file;
  }
}
