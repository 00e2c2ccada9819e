package dev.laut.intake;

import dev.laut.model.Page;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one page of markup. */
final class SinglePage extends WholeInput {

  private final String file;

  SinglePage(String file, InputStream in, Limits limits) {
    super(file, in, limits);
    this.file = file;
  }

  @Override
  Optional<Page> open(byte[] bytes) {
    return Optional.of(new RawPage(file, bytes).html("text/html", null));
  }
}
