package dev.laut.analysis.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** In how many articles each term occurred. */
final class Frequencies {

  /** When there are more terms, those that occurred once are forgotten. */
  private static final int MOST = 1 << 20;

  private static final int SMALLEST = 1 << 10;

  /** Open addressing; a count of 0 marks a free place. */
  private int[] terms = new int[SMALLEST];

  private int[] counts = new int[SMALLEST];
  private int size;
  private int articles;

  int articles() {
    return articles;
  }

  void add(TermVector[] profile) {
    articles++;
    for (TermVector vector : profile) {
      for (int term : vector.terms()) {
        increment(term, 1);
      }
    }
  }

  int of(int term) {
    return counts[place(term)];
  }

  private void increment(int term, int by) {
    int place = place(term);
    if (counts[place] == 0) {
      terms[place] = term;
      size++;
    }
    counts[place] += by;
    if (size * 2 > terms.length) {
      rebuild(size > MOST ? 2 : 1);
    }
  }

  private int place(int term) {
    int place = term & terms.length - 1;
    while (counts[place] > 0 && terms[place] != term) {
      place = place + 1 & terms.length - 1;
    }
    return place;
  }

  private void rebuild(int least) {
    int[] oldTerms = terms;
    int[] oldCounts = counts;
    long staying = Arrays.stream(oldCounts).filter(count -> count >= least).count();
    int length = SMALLEST;
    while (length < staying * 4) {
      length *= 2;
    }
    terms = new int[length];
    counts = new int[length];
    size = 0;
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldCounts[i] >= least) {
        int place = place(oldTerms[i]);
        terms[place] = oldTerms[i];
        counts[place] = oldCounts[i];
        size++;
      }
    }
  }

  Frequencies copy() {
    Frequencies copy = new Frequencies();
    copy.terms = terms.clone();
    copy.counts = counts.clone();
    copy.size = size;
    copy.articles = articles;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(articles);
    out.writeInt(terms.length);
    out.writeInt(size);
    for (int i = 0; i < terms.length; i++) {
      if (counts[i] > 0) {
        out.writeInt(i);
        out.writeInt(terms[i]);
        out.writeInt(counts[i]);
      }
    }
  }

  static Frequencies read(DataInput in) throws IOException {
    Frequencies read = new Frequencies();
    read.articles = in.readInt();
    int length = in.readInt();
    read.terms = new int[length];
    read.counts = new int[length];
    read.size = in.readInt();
    for (int k = 0; k < read.size; k++) {
      int place = in.readInt();
      read.terms[place] = in.readInt();
      read.counts[place] = in.readInt();
    }
    return read;
  }
}
