package dev.laut.analysis.story;

import dev.laut.model.Copy;
import dev.laut.model.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The copies found so far, by the article that took the text. */
final class Edges {

  private final Map<String, List<Copy>> byTaker = new TreeMap<>();

  /**
   * Puts edges in the place of all earlier ones to the same articles.
   *
   * @return the articles that they lead to
   */
  Set<String> put(List<Copy> found) {
    Map<String, List<Copy>> fresh = new LinkedHashMap<>();
    for (Copy copy : found) {
      fresh.computeIfAbsent(copy.dst(), any -> new ArrayList<>()).add(copy);
    }
    byTaker.putAll(fresh);
    return fresh.keySet();
  }

  List<Copy> to(String article) {
    return byTaker.getOrDefault(article, List.of());
  }

  /** Forgets edges to any other article. */
  void keep(Set<String> articles) {
    byTaker.keySet().retainAll(articles);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(byTaker.size());
    for (Map.Entry<String, List<Copy>> entry : byTaker.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().size());
      for (Copy copy : entry.getValue()) {
        write(copy, out);
      }
    }
  }

  static Edges read(DataInput in) throws IOException {
    Edges edges = new Edges();
    for (int k = in.readInt(); k > 0; k--) {
      String taker = in.readUTF();
      List<Copy> copies = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        copies.add(copy(taker, in));
      }
      edges.byTaker.put(taker, copies);
    }
    return edges;
  }

  private static void write(Copy copy, DataOutput out) throws IOException {
    out.writeUTF(copy.src());
    out.writeDouble(copy.share());
    out.writeUTF(copy.direction());
    out.writeInt(copy.passages().size());
    for (Copy.Passage passage : copy.passages()) {
      out.writeInt(passage.src().begin());
      out.writeInt(passage.src().end());
      out.writeInt(passage.dst().begin());
      out.writeInt(passage.dst().end());
    }
  }

  private static Copy copy(String taker, DataInput in) throws IOException {
    String src = in.readUTF();
    double share = in.readDouble();
    String direction = in.readUTF();
    List<Copy.Passage> passages = new ArrayList<>();
    for (int k = in.readInt(); k > 0; k--) {
      Span from = new Span(in.readInt(), in.readInt());
      passages.add(new Copy.Passage(from, new Span(in.readInt(), in.readInt())));
    }
    return new Copy(src, taker, share, passages, direction);
  }
}
