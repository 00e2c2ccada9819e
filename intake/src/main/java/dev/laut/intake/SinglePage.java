package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one page of markup. */
final class SinglePage implements PageReader {

  private final String location;
  private final InputStream in;
  private final Limits limits;
  private boolean done;

  SinglePage(String location, InputStream in, Limits limits) {
    this.location = location;
    this.in = in;
    this.limits = limits;
  }

  @Override
  public Optional<Page> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = in.readNBytes(limits.maxPageBytes() + 1);
    RawPage raw = new RawPage(location, bytes);
    return Optional.of(
        bytes.length > limits.maxPageBytes()
            ? raw.unreadable(Reason.TOO_LARGE, limits.tooLarge())
            : raw.html("text/html", null));
  }

  @Override
  public String location() {
    return location;
  }
}
