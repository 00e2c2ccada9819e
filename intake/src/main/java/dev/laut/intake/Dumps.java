package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file: one page, or the dump of a crawl, whose pages each begin with a record number and a
 * colon on a line of its own. The number becomes the id and is no part of the text.
 *
 * <p>A file is a dump if its first line that is not blank is such a number. A later one begins a
 * page if it follows a blank line and is greater: articles, too, have lines like {@code 2019:}.
 */
final class Dumps implements PageReader {

  private static final int MAX_DIGITS = 18;

  private final String file;
  private final Lines lines;
  private final Limits limits;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private Optional<String> number = Optional.empty();
  private int start = 1;
  private boolean severalPages;
  private boolean tooLarge;
  private boolean ended;
  private boolean done;

  Dumps(String file, InputStream in, Limits limits) {
    this.file = file;
    this.limits = limits;
    lines = new Lines(in, limits);
  }

  @Override
  public String location() {
    return severalPages ? file + "#" + start : file;
  }

  @Override
  public Optional<Page> next() throws IOException {
    boolean afterBlank = true;
    boolean nothingYet = lines.number() == 0;
    while (!ended && lines.next()) {
      Optional<String> found = afterBlank ? recordNumber() : Optional.empty();
      afterBlank = lines.isBlank();
      if (found.isPresent() && nothingYet) {
        begin(found);
      } else if (found.isPresent() && number.isPresent() && follows(found.get(), number.get())) {
        severalPages = true;
        Page page = page();
        begin(found);
        return Optional.of(page);
      } else {
        keep();
      }
      nothingYet &= afterBlank;
    }
    Optional<Page> last = done ? Optional.empty() : Optional.of(page());
    ended = true;
    done = true;
    return last;
  }

  /** A number that reads as a year must come shortly after the one before. */
  private static boolean follows(String number, String before) {
    long found = Long.parseLong(number);
    long step = found - Long.parseLong(before);
    boolean isYear = found >= 1800 && found <= 2100;
    return step > 0 && (!isYear || step <= 100);
  }

  private void begin(Optional<String> found) {
    number = found;
    start = lines.number();
    text.reset();
    tooLarge = false;
  }

  private void keep() {
    tooLarge |= lines.isTooLong() || text.size() + lines.size() > limits.maxPageBytes();
    if (!tooLarge) {
      lines.appendTo(text);
    }
    ended = tooLarge && number.isEmpty(); // no other page follows
  }

  private Page page() {
    RawPage raw = new RawPage(location(), text.toByteArray());
    return tooLarge
        ? raw.unreadable(Reason.TOO_LARGE, limits.tooLarge())
        : raw.text(number.orElse(null), null);
  }

  private Optional<String> recordNumber() {
    String line = new String(lines.text(), StandardCharsets.ISO_8859_1).strip();
    int digits = line.length() - 1;
    boolean isNumber =
        digits > 0
            && digits <= MAX_DIGITS
            && line.charAt(digits) == ':'
            && line.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(line.substring(0, digits)) : Optional.empty();
  }
}
