package dev.laut.intake;

import dev.laut.model.Page;
import java.io.IOException;
import java.util.Optional;

/** Reads the pages of one opened input, one after another. */
interface PageReader extends AutoCloseable {

  /**
   * The next page, or nothing at the end.
   *
   * @throws IOException where the input ends amid a page or can't be read further; nothing can be
   *     read after that
   */
  Optional<Page> next() throws IOException;

  /** Where in the input a fault that {@link #next} threw lies. */
  String location();

  /** Whether an input without any page is as it should be, and needs no word. */
  default boolean mayHoldNothing() {
    return false;
  }

  /** Lets go of what the reader itself holds; the input is closed by whoever opened it. */
  @Override
  default void close() {}
}
