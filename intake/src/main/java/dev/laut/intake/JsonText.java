package dev.laut.intake;

import dev.laut.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** A JSON text that is no line: one input record, or a list of them. */
final class JsonText extends WholeInput {

  private final String file;
  private byte[] json = new byte[0];
  private int at;
  private int item;

  JsonText(String file, InputStream in, Limits limits) {
    super(file, in, limits);
    this.file = file;
  }

  @Override
  public String location() {
    return item == 0 ? file : file + "#" + item;
  }

  @Override
  Optional<Page> open(byte[] bytes) {
    json = Arrays.copyOfRange(bytes, Lines.markLength(bytes, bytes.length), bytes.length);
    at = skipSpace(0);
    if (at == json.length || json[at] != '[') {
      return Optional.of(InputRecord.page(file, "the record", json));
    }
    at = skipSpace(at + 1);
    return Optional.empty();
  }

  /** The item that begins here or, past the first one, behind the comma here. */
  @Override
  Optional<Page> following() throws IOException {
    item++;
    if (at == json.length) {
      throw RejectedInput.broken("the list of records has no end");
    }
    if (json[at] == ']') {
      return end();
    }
    int start = item == 1 ? at : skipSpace(at + 1);
    at = endOfItem(start);
    byte[] record = Arrays.copyOfRange(json, start, at);
    return Optional.of(InputRecord.page(location(), "item " + item, record));
  }

  private Optional<Page> end() throws IOException {
    if (skipSpace(at + 1) < json.length) {
      throw RejectedInput.broken("something follows the list of records");
    }
    return Optional.empty();
  }

  /** Where the item from {@code start} ends: before a comma or bracket that is not inside it. */
  private int endOfItem(int start) {
    int depth = 0;
    boolean inString = false;
    for (int i = start; i < json.length; i++) {
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
    while (i < json.length && " \t\r\n".indexOf(json[i]) >= 0) {
      i++;
    }
    return i;
  }
}
