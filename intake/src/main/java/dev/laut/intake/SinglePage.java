package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** A file that is one page. */
final class SinglePage implements PageReader {

  private final String location;
  private final InputStream in;
  private final Limits limits;
  private final Function<RawPage, Page> page;
  private boolean done;

  SinglePage(String location, InputStream in, Limits limits, Function<RawPage, Page> page) {
    this.location = location;
    this.in = in;
    this.limits = limits;
    this.page = page;
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
            : page.apply(raw));
  }

  @Override
  public String location() {
    return location;
  }
}
