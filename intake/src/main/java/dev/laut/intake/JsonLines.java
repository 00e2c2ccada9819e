package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Input records, one a line. Blank lines are none. */
final class JsonLines implements PageReader {

  private final String file;
  private final Lines lines;
  private final Limits limits;

  JsonLines(String file, InputStream in, Limits limits) {
    this.file = file;
    this.limits = limits;
    lines = new Lines(in, limits);
  }

  @Override
  public Optional<Page> next() throws IOException {
    while (lines.next()) {
      if (!lines.isBlank()) {
        return Optional.of(page());
      }
    }
    return Optional.empty();
  }

  @Override
  public String location() {
    return file + "#" + lines.number();
  }

  /** As many records come out as there are lines: none where there is none. */
  @Override
  public boolean mayHoldNothing() {
    return true;
  }

  private Page page() {
    if (lines.isTooLong()) {
      return new RawPage(location(), lines.text())
          .unreadable(Reason.TOO_LARGE, "line " + lines.number() + ": " + limits.tooLarge());
    }
    return InputRecord.page(location(), "line " + lines.number(), lines.text());
  }
}
