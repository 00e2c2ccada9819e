package dev.laut.analysis.copy;

import dev.laut.analysis.copy.Overlap.Stretch;
import dev.laut.analysis.copy.SourceChoice.Chosen;
import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who copied from whom among the articles of a stream. A fold: each article is compared with
 * what is kept of those before it. Not thread-safe.
 *
 * <p>Kept are the numbers of words and where these stand, some seven bytes a word, and of each
 * triple of words who brought it first; no texts. Articles are forgotten when they are {@value
 * Shelf#DAYS} days older than the newest, or when there are more than {@value Shelf#MOST}.
 *
 * <p>The order of the input matters little: an article that turns out to be the source of earlier
 * ones takes its place before them. What it changes: which articles have been forgotten, what
 * counted as an outlet's boilerplate by then, and where a text has more look-alikes than are
 * compared.
 */
public final class Copies {

  /** Articles that rest on one that has a new source, and are looked at again. */
  private static final int MOST_TAKERS = 64;

  /** Common triples in a row that make a site's boilerplate. */
  private static final int BOILERPLATE = 3;

  private final Shelf shelf;

  /** Starts with no article. */
  public Copies() {
    this(new Shelf());
  }

  private Copies(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Takes the next article.
   *
   * <p>The edges returned are complete for each {@link Copy#dst} that occurs among them: they take
   * the place of all edges to it that were returned before. An edge may end at an earlier article,
   * where the new one turns out to be its source. An article whose id is known already adds
   * nothing.
   *
   * @return edges to the new article first; of each article the source of most of it first
   */
  public List<Copy> add(ArticleReading reading) {
    if (shelf.holds(reading.id())) {
      return List.of();
    }
    int number = shelf.add(WordingReader.read(reading));
    Text text = text(number);
    Grams grams = Grams.of(text.stems());
    List<Finding> sources = new ArrayList<>();
    Set<Integer> takers = new LinkedHashSet<>();
    for (int candidate : Candidates.of(shelf, text, grams)) {
      Text other = text(candidate);
      Verdict verdict = Verdict.of(other, text);
      if (verdict.forward()) {
        sources.add(Finding.of(candidate, other, text, verdict.direction()));
      } else {
        takers.add(candidate);
        Arrays.stream(shelf.get(candidate).takers()).limit(MOST_TAKERS).forEach(takers::add);
      }
    }
    List<Copy> found = new ArrayList<>(choose(number, text, sources));
    for (int taker : takers) {
      found.addAll(reconsider(taker, number, text));
    }
    post(number, text, grams, sources);
    return List.copyOf(found);
  }

  /** Writes everything that the outcome of later calls depends on; equal states, equal bytes. */
  public void write(DataOutput out) throws IOException {
    shelf.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static Copies read(DataInput in) throws IOException {
    return new Copies(Shelf.read(in));
  }

  private Text text(int number) {
    return Text.of(shelf.get(number).wording());
  }

  /** Chooses the sources of an earlier article again, now that {@code number} is known. */
  private List<Copy> reconsider(int taker, int number, Text text) {
    Text dst = text(taker);
    Verdict verdict = Verdict.of(text, dst);
    if (taker == number || !verdict.forward()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.of(number, text, dst, verdict.direction()));
    for (int source : shelf.get(taker).sources()) {
      Text other = text(source);
      findings.add(Finding.of(source, other, dst, Verdict.of(other, dst).direction()));
    }
    return choose(taker, dst, findings);
  }

  private List<Copy> choose(int number, Text dst, List<Finding> findings) {
    List<Chosen> chosen = new SourceChoice(dst, boilerplate(dst)).of(findings);
    int[] sources = chosen.stream().mapToInt(choice -> choice.finding().article()).toArray();
    if (sources.length == 0 || !shelf.get(number).setSources(sources)) {
      return List.of();
    }
    for (int source : sources) {
      shelf.get(source).addTaker(number);
    }
    return chosen.stream().map(choice -> copy(choice, dst)).toList();
  }

  private static Copy copy(Chosen choice, Text dst) {
    Text src = choice.finding().src();
    return new Copy(
        src.wording().id(),
        dst.wording().id(),
        choice.share(),
        choice.stretches().stream().map(stretch -> passage(stretch, src, dst)).toList(),
        choice.finding().direction().label());
  }

  private static Copy.Passage passage(Stretch stretch, Text src, Text dst) {
    return new Copy.Passage(
        src.span(stretch.srcBegin(), stretch.srcEnd()),
        dst.span(stretch.dstBegin(), stretch.dstEnd()));
  }

  /** Which words of a text its outlet prints everywhere. */
  private boolean[] boilerplate(Text text) {
    Grams grams = Grams.of(text.stems());
    boolean[] boilerplate = new boolean[text.size()];
    int first = 0;
    for (int k = 0; k <= grams.size(); k++) {
      if (k == grams.size() || !shelf.index().isCommon(grams.hashes()[k])) {
        if (k - first >= BOILERPLATE) {
          Arrays.fill(boilerplate, grams.at()[first], grams.at()[k - 1] + Grams.WORDS, true);
        }
        first = k + 1;
      }
    }
    return boilerplate;
  }

  /** Keeps the triples that this article did not take from its sources. */
  private void post(int number, Text text, Grams grams, List<Finding> findings) {
    boolean[] taken = new boolean[text.size()];
    for (int source : shelf.get(number).sources()) {
      for (Finding finding : findings) {
        for (int i = 0; finding.article() == source && i < taken.length; i++) {
          taken[i] |= finding.overlap().from()[i] >= 0;
        }
      }
    }
    for (int k = 0; k < grams.size(); k++) {
      int at = grams.at()[k];
      if (!(taken[at] && taken[at + 1] && taken[at + 2])) {
        shelf.index().add(grams.hashes()[k], number);
      }
    }
  }
}
