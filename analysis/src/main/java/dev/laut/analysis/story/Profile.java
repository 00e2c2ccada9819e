package dev.laut.analysis.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is kept of an article to tell its story from others; no text.
 *
 * @param id of the article
 * @param digest of its page
 * @param german whether it is in German
 * @param seconds when it was published, since 1970, or {@link #UNDATED}
 * @param counts how often and how prominently each word, name and figure occurs, by the ordinal of
 *     its {@link Aspect}
 * @param headline the terms of the headline, parts of compounds with less weight
 */
record Profile(
    String id,
    String digest,
    boolean german,
    long seconds,
    TermVector[] counts,
    TermVector headline) {

  static final long UNDATED = Long.MIN_VALUE;

  boolean dated() {
    return seconds != UNDATED;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(id);
    out.writeUTF(digest);
    out.writeBoolean(german);
    out.writeLong(seconds);
    for (TermVector vector : counts) {
      vector.write(out);
    }
    headline.write(out);
  }

  static Profile read(DataInput in) throws IOException {
    String id = in.readUTF();
    String digest = in.readUTF();
    boolean german = in.readBoolean();
    long seconds = in.readLong();
    TermVector[] counts = new TermVector[Aspect.HEADLINES.ordinal()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = TermVector.read(in);
    }
    return new Profile(id, digest, german, seconds, counts, TermVector.read(in));
  }
}
