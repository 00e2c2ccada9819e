package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages write it: with line ends in texts, commas missing or too many, comments
 * around it, cut at the end. What cannot be understood is skipped; there is always an answer.
 */
final class LooseJson {

  private static final int MAX_DEPTH = 40;

  private final String json;
  private int at;

  private LooseJson(String json) {
    this.json = json;
  }

  /** The things that stand side by side in {@code json}. */
  static List<Thing> read(String json) {
    LooseJson reader = new LooseJson(json);
    List<Thing> things = new ArrayList<>();
    while (reader.seek("{[")) {
      reader.value(things, 0);
    }
    return things;
  }

  private boolean seek(String starts) {
    while (at < json.length() && starts.indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return at < json.length();
  }

  private void value(List<Thing> into, int depth) {
    blanks();
    if (at >= json.length()) {
      return;
    }
    char c = json.charAt(at);
    switch (c) {
      case '{' -> {
        at++;
        Thing thing = Thing.object();
        object(thing, depth + 1);
        if (depth < MAX_DEPTH) {
          into.add(thing);
        }
      }
      case '[' -> {
        at++;
        list(depth < MAX_DEPTH ? into : new ArrayList<>(), depth + 1);
      }
      case '"' -> into.add(Thing.text(string()));
      default -> {
        String bare = bare();
        if (!bare.isEmpty() && !bare.equals("null")) {
          into.add(Thing.text(bare));
        }
      }
    }
  }

  private void list(List<Thing> into, int depth) {
    while (at < json.length()) {
      blanks();
      if (at >= json.length()) {
        return;
      }
      char c = json.charAt(at);
      if (c == ']') {
        at++;
        return;
      }
      if (c == ',' || c == '}' || c == ':') {
        at++;
      } else if (depth > MAX_DEPTH * 4) {
        at = json.length();
      } else {
        value(into, depth);
      }
    }
  }

  private void object(Thing thing, int depth) {
    while (at < json.length()) {
      blanks();
      if (at >= json.length()) {
        return;
      }
      char c = json.charAt(at);
      if (c == '}') {
        at++;
        return;
      }
      if (c == ']') {
        return;
      }
      if (c == ',' || c == ':') {
        at++;
      } else if (depth > MAX_DEPTH * 4) {
        at = json.length();
      } else {
        property(thing, depth);
      }
    }
  }

  private void property(Thing thing, int depth) {
    @Nullable String name = json.charAt(at) == '"' ? string() : bare();
    blanks();
    if (at < json.length() && json.charAt(at) == ':') {
      at++;
      value(thing.properties().computeIfAbsent(name, n -> new ArrayList<>()), depth);
    } else if (name.isEmpty()) {
      at++;
    }
  }

  private void blanks() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }

  private String bare() {
    int from = at;
    while (at < json.length() && "{}[],:\"\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String bare = json.substring(from, at).strip();
    if (from == at) {
      at++;
    }
    return bare;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    for (at++; at < json.length(); at++) {
      char c = json.charAt(at);
      if (c == '"' && closes()) {
        at++;
        break;
      }
      if (c == '\\' && at + 1 < json.length()) {
        at++;
        escape(text);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** A quote within a text that nobody escaped is followed by more text, not by a border. */
  private boolean closes() {
    for (int i = at + 1; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c > ' ') {
        return c == ',' || c == '}' || c == ']' || c == ':' || c == '"';
      }
      if (c == '\n') {
        return true;
      }
    }
    return true;
  }

  private void escape(StringBuilder text) {
    char c = json.charAt(at);
    switch (c) {
      case 'n', 'r' -> text.append('\n');
      case 't', 'b', 'f' -> text.append(' ');
      case 'u' -> {
        int code = at + 4 < json.length() ? hex(at + 1) : -1;
        if (code >= 0) {
          text.append((char) code);
          at += 4;
        }
      }
      default -> text.append(c);
    }
  }

  private int hex(int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(json.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
