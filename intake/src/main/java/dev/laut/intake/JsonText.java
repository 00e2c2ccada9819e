package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** A JSON text that is no line: one input record, or a list of them. */
final class JsonText implements PageReader {

  private final String file;
  private final InputStream in;
  private final Limits limits;
  private byte[] json = new byte[0];
  private int at = -1;
  private int item;
  private boolean done;

  JsonText(String file, InputStream in, Limits limits) {
    this.file = file;
    this.in = in;
    this.limits = limits;
  }

  @Override
  public String location() {
    return item == 0 ? file : file + "#" + item;
  }

  @Override
  public Optional<Page> next() throws IOException {
    if (at < 0) {
      Optional<Page> whole = open();
      if (whole.isPresent()) {
        done = true;
        return whole;
      }
    }
    return done ? Optional.empty() : nextItem();
  }

  /** Reads the text; what is no list is a page. */
  private Optional<Page> open() throws IOException {
    json = in.readNBytes(limits.maxPageBytes() + 1);
    if (json.length > limits.maxPageBytes()) {
      return Optional.of(new RawPage(file, json).unreadable(Reason.TOO_LARGE, limits.tooLarge()));
    }
    boolean marked = json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB;
    json = marked ? Arrays.copyOfRange(json, 3, json.length) : json;
    at = skipSpace(0);
    if (at < json.length && json[at] == '[') {
      at = skipSpace(at + 1);
      return Optional.empty();
    }
    return Optional.of(InputRecord.page(file, "the record", json));
  }

  private Optional<Page> nextItem() throws IOException {
    if (item == 0 && at < json.length && json[at] == ']') {
      return end();
    }
    if (item > 0) {
      if (at == json.length) {
        item++;
        throw RejectedInput.broken("the list of records has no end");
      }
      if (json[at] == ']') {
        return end();
      }
      at = skipSpace(at + 1); // the comma
    }
    item++;
    int end = endOfItem();
    byte[] record = Arrays.copyOfRange(json, at, end);
    at = end;
    return Optional.of(InputRecord.page(location(), "item " + item, record));
  }

  private Optional<Page> end() throws IOException {
    done = true;
    if (skipSpace(at + 1) < json.length) {
      throw RejectedInput.broken("something follows the list of records");
    }
    return Optional.empty();
  }

  /** Where the item that begins here ends: before a comma or bracket that is not inside it. */
  private int endOfItem() {
    int depth = 0;
    boolean inString = false;
    for (int i = at; i < json.length; i++) {
      byte c = json[i];
      if (inString) {
        i += c == '\\' ? 1 : 0;
        inString = c != '"';
      } else if (depth == 0 && (c == ',' || c == ']')) {
        return i;
      } else {
        inString = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return json.length;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < json.length
        && (json[i] == ' ' || json[i] == '\t' || json[i] == '\r' || json[i] == '\n')) {
      i++;
    }
    return i;
  }
}
