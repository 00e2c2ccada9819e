package dev.laut.analysis.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What is kept of an article: its words as numbers and where they stand, but no text.
 *
 * @param id of the article
 * @param outlet the stems of its outlet's name; empty where none is known
 * @param credits a number for each of the agencies that its byline, dateline or credit line names
 * @param when it was published
 * @param stems its words in text order, see {@link Stems}
 * @param places where they stand
 */
record Wording(String id, int[] outlet, int[] credits, When when, int[] stems, Places places) {

  int size() {
    return stems.length;
  }

  /** The number of words before which {@code name} stands in the text, or -1. */
  int find(int[] name) {
    for (int at = 0; name.length > 0 && at + name.length <= stems.length; at++) {
      int k = 0;
      while (k < name.length && stems[at + k] == name[k]) {
        k++;
      }
      if (k == name.length) {
        return at;
      }
    }
    return -1;
  }

  void write(DataOutput out) throws IOException {
    Numbers.write(id.getBytes(StandardCharsets.UTF_8), out);
    Numbers.write(outlet, out);
    Numbers.write(credits, out);
    out.writeLong(when.earliest());
    out.writeLong(when.latest());
    Numbers.write(stems, out);
    Numbers.write(places.bytes(), out);
  }

  static Wording read(DataInput in) throws IOException {
    return new Wording(
        new String(Numbers.readBytes(in), StandardCharsets.UTF_8),
        Numbers.read(in),
        Numbers.read(in),
        new When(in.readLong(), in.readLong()),
        Numbers.read(in),
        new Places(Numbers.readBytes(in)));
  }
}
