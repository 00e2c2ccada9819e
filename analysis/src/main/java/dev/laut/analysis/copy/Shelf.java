package dev.laut.analysis.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The articles that later ones are compared with, numbered in the order of arrival, and their word
 * triples. An article goes when it is {@value #DAYS} days older than the stream, or when there are
 * more than {@value #MOST}: then those that came first.
 */
final class Shelf {

  /** How long an article is kept, in days of publication. */
  static final int DAYS = 60;

  /** How many articles are kept at most. */
  static final int MOST = 250_000;

  private static final long SECONDS = DAYS * 86_400L;

  /** So many articles must be as new as the stream's time, lest one wrong date empty the shelf. */
  private static final int WITNESSES = 32;

  /** Between two sweeps at least so many articles come. */
  private static final int SWEEP = 10_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final PriorityQueue<Long> newest = new PriorityQueue<>();
  private List<Kept> kept = new ArrayList<>();
  private GramIndex index = new GramIndex();
  private int sweepAt = SWEEP;

  int size() {
    return kept.size();
  }

  Kept get(int number) {
    return kept.get(number);
  }

  GramIndex index() {
    return index;
  }

  boolean holds(String id) {
    return numbers.containsKey(id);
  }

  /** Adds an article and returns its number. */
  int add(Wording wording) {
    if (kept.size() >= sweepAt) {
      sweep();
    }
    numbers.put(wording.id(), kept.size());
    kept.add(new Kept(wording));
    if (wording.when().known()) {
      newest.add(wording.when().earliest());
      if (newest.size() > WITNESSES) {
        newest.remove();
      }
    }
    return kept.size() - 1;
  }

  private void sweep() {
    long oldest = newest.size() < WITNESSES ? Long.MIN_VALUE : newest.element() - SECONDS;
    int first = kept.size() >= MOST ? kept.size() - MOST * 4 / 5 : 0;
    int[] renumbered = new int[kept.size()];
    int count = 0;
    for (int i = 0; i < kept.size(); i++) {
      When when = kept.get(i).wording().when();
      boolean stays = i >= first && (!when.known() || when.latest() >= oldest);
      renumbered[i] = stays ? count++ : -1;
    }
    if (count < kept.size()) {
      index = index.keeping(renumbered);
      keep(renumbered);
    }
    sweepAt = Math.min(MOST, count + Math.max(SWEEP, count / 2));
  }

  private void keep(int[] renumbered) {
    List<Kept> staying = new ArrayList<>();
    numbers.clear();
    for (int i = 0; i < renumbered.length; i++) {
      if (renumbered[i] >= 0) {
        numbers.put(kept.get(i).wording().id(), staying.size());
        staying.add(kept.get(i).renumbered(renumbered));
      }
    }
    kept = staying;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(sweepAt);
    out.writeInt(newest.size());
    for (long time : newest.stream().sorted().toList()) {
      out.writeLong(time);
    }
    out.writeInt(kept.size());
    for (Kept article : kept) {
      article.write(out);
    }
    index.write(out);
  }

  static Shelf read(DataInput in) throws IOException {
    Shelf shelf = new Shelf();
    shelf.sweepAt = in.readInt();
    for (int k = in.readInt(); k > 0; k--) {
      shelf.newest.add(in.readLong());
    }
    for (int k = in.readInt(); k > 0; k--) {
      Kept article = Kept.read(in);
      shelf.numbers.put(article.wording().id(), shelf.kept.size());
      shelf.kept.add(article);
    }
    shelf.index = GramIndex.read(in);
    return shelf;
  }
}
