package dev.laut.analysis.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A story as the fold holds it. */
final class Held {

  /**
   * An article that is too old to be compared with anything, but stays in its story.
   *
   * @param seconds as {@link Profile#seconds}
   */
  record Settled(String article, long seconds) {}

  final String id;

  /** Stories made earlier have smaller numbers. */
  final long age;

  final TreeSet<String> formerly = new TreeSet<>();

  /** Numbers of articles, ascending. */
  final TreeSet<Integer> members = new TreeSet<>();

  final List<Settled> settled = new ArrayList<>();

  Held(String id, long age) {
    this.id = id;
    this.age = age;
  }

  int size() {
    return members.size() + settled.size();
  }

  /** Takes over what belongs to another story that is no more. */
  void inherit(Held other) {
    formerly.add(other.id);
    formerly.addAll(other.formerly);
    settled.addAll(other.settled);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(id);
    out.writeLong(age);
    out.writeInt(formerly.size());
    for (String former : formerly) {
      out.writeUTF(former);
    }
    out.writeInt(members.size());
    for (int member : members) {
      out.writeInt(member);
    }
    out.writeInt(settled.size());
    for (Settled article : settled) {
      out.writeUTF(article.article());
      out.writeLong(article.seconds());
    }
  }

  static Held read(DataInput in) throws IOException {
    Held held = new Held(in.readUTF(), in.readLong());
    for (int k = in.readInt(); k > 0; k--) {
      held.formerly.add(in.readUTF());
    }
    for (int k = in.readInt(); k > 0; k--) {
      held.members.add(in.readInt());
    }
    for (int k = in.readInt(); k > 0; k--) {
      held.settled.add(new Settled(in.readUTF(), in.readLong()));
    }
    return held;
  }
}
