package dev.laut.analysis.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** An article, and from and to whom text went. Numbers are those of the {@link Shelf}. */
final class Kept {

  private final Wording wording;
  private int[] sources;
  private int[] takers;

  Kept(Wording wording) {
    this(wording, new int[0], new int[0]);
  }

  private Kept(Wording wording, int[] sources, int[] takers) {
    this.wording = wording;
    this.sources = sources;
    this.takers = takers;
  }

  Wording wording() {
    return wording;
  }

  /** The articles that it copied from, the most important first. */
  int[] sources() {
    return sources.clone();
  }

  /** Articles that copied from it, and some that were thought to. */
  int[] takers() {
    return takers.clone();
  }

  /** Whether the sources were others before. */
  boolean setSources(int[] numbers) {
    boolean changed = !Arrays.equals(numbers, sources);
    sources = numbers.clone();
    return changed;
  }

  void addTaker(int number) {
    takers = Arrays.copyOf(takers, takers.length + 1);
    takers[takers.length - 1] = number;
  }

  /** This article after a sweep that gave {@code numbers}, -1 for what was swept out. */
  Kept renumbered(int[] numbers) {
    return new Kept(wording, renumbered(sources, numbers), renumbered(takers, numbers));
  }

  private static int[] renumbered(int[] articles, int[] numbers) {
    return Arrays.stream(articles)
        .map(article -> numbers[article])
        .filter(article -> article >= 0)
        .toArray();
  }

  void write(DataOutput out) throws IOException {
    wording.write(out);
    Numbers.write(sources, out);
    Numbers.write(takers, out);
  }

  static Kept read(DataInput in) throws IOException {
    return new Kept(Wording.read(in), Numbers.read(in), Numbers.read(in));
  }
}
