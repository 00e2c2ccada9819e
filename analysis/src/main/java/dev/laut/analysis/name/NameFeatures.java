package dev.laut.analysis.name;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the tagger sees of a word: itself, its neighbours, their shapes, ends, tags and dictionary
 * entries, as hashes. Built for one sentence.
 */
public final class NameFeatures {

  /** Features of one word, see {@link #fill}. */
  public static final int COUNT = 38;

  private static final long DICTIONARY =
      bits(Feature.FIRST_NAME, Feature.SURNAME, Feature.PLACE_NAME, Feature.KNOWN);

  private final int[] lower;
  private final int[] shape;
  private final int[] tag;
  private final int[] clue;
  private final int[] suffix3;
  private final int[] suffix5;
  private final int[] prefix;
  private final int[] part;

  /** Lists that a language's features look into. Thread-safe. */
  public static final class Lists {
    private final Gazetteer gazetteer;
    private final Set<String> firstNames = WordList.set("/dev/laut/analysis/name/first-names.txt");
    private final Set<String> places = WordList.set("/dev/laut/analysis/name/places.txt");
    private final Set<String> known = WordList.set("/dev/laut/analysis/name/organisations.txt");
    private final Set<String> roles;
    private final Set<String> organisations;

    public Lists(Gazetteer gazetteer, String lang) {
      this.gazetteer = gazetteer;
      Language language = Language.of(lang);
      roles = language.words("roles");
      organisations = language.words("organisation-words");
    }

    private int clue(Token token) {
      String word = token.text();
      long entry = token.features() & DICTIONARY;
      int clue = Long.hashCode(entry * 0x9E3779B97F4A7C15L);
      Gazetteer.Listed listed = gazetteer.word(word);
      clue = clue * 31 + (listed == null ? 0 : 1 + listed.kind().ordinal());
      clue = clue * 31 + (firstNames.contains(word) ? 1 : 0);
      clue = clue * 31 + (places.contains(word) ? 1 : 0);
      clue = clue * 31 + (known.contains(word) ? 1 : 0);
      clue = clue * 31 + (roles.contains(word) ? 1 : 0);
      return clue * 31 + (organisations.contains(word) ? 1 : 0);
    }
  }

  public NameFeatures(List<Token> tokens, Lists lists) {
    int count = tokens.size();
    lower = new int[count];
    shape = new int[count];
    tag = new int[count];
    clue = new int[count];
    suffix3 = new int[count];
    suffix5 = new int[count];
    prefix = new int[count];
    part = new int[count];
    for (int i = 0; i < count; i++) {
      Token token = tokens.get(i);
      String word = token.text();
      String small = word.toLowerCase(Locale.ROOT);
      lower[i] = small.hashCode();
      shape[i] = shape(word);
      tag[i] = token.tag().ordinal() + 1;
      clue[i] = lists.clue(token);
      suffix3[i] = end(small, 3);
      suffix5[i] = end(small, 5);
      prefix[i] = small.substring(0, Math.min(4, small.length())).hashCode();
      int hyphen = small.lastIndexOf('-');
      part[i] = hyphen < 0 ? 0 : small.substring(hyphen + 1).hashCode();
    }
  }

  /** Number of words. */
  public int size() {
    return lower.length;
  }

  private static int end(String word, int letters) {
    return word.substring(Math.max(0, word.length() - letters)).hashCode();
  }

  /** "Xx", "XX", "x-X9.": runs of one kind are cut to two. */
  private static int shape(String word) {
    int hash = 7;
    int last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int kind =
          Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        hash = hash * 31 + kind;
      }
    }
    return hash;
  }

  private static int at(int[] values, int i) {
    return i < 0 ? -1 : i >= values.length ? -2 : values[i];
  }

  /**
   * Writes the features of word {@code i} to {@code features}.
   *
   * @param before label of the word before
   * @param before2 label of the word before that
   */
  public void fill(int i, int before, int before2, int[] features) {
    int w = lower[i];
    int w1 = at(lower, i - 1);
    int n1 = at(lower, i + 1);
    int s = shape[i];
    int c = clue[i];
    int c1 = at(clue, i - 1);
    int d1 = at(clue, i + 1);
    int t = tag[i];
    int t1 = at(tag, i - 1);
    int u1 = at(tag, i + 1);
    int k = 0;
    features[k] = hash(k++, 0, 0);
    features[k] = hash(k++, w, 0);
    features[k] = hash(k++, w1, 0);
    features[k] = hash(k++, n1, 0);
    features[k] = hash(k++, at(lower, i - 2), 0);
    features[k] = hash(k++, at(lower, i + 2), 0);
    features[k] = hash(k++, w, w1);
    features[k] = hash(k++, w, n1);
    features[k] = hash(k++, s, 0);
    features[k] = hash(k++, at(shape, i - 1), s);
    features[k] = hash(k++, at(shape, i + 1), s);
    features[k] = hash(k++, at(shape, i - 1), at(shape, i + 1));
    features[k] = hash(k++, suffix3[i], 0);
    features[k] = hash(k++, suffix5[i], 0);
    features[k] = hash(k++, prefix[i], 0);
    features[k] = hash(k++, part[i], 0);
    features[k] = hash(k++, t, 0);
    features[k] = hash(k++, t1, t);
    features[k] = hash(k++, u1, t);
    features[k] = hash(k++, t1 * 31 + t, u1);
    features[k] = hash(k++, c, 0);
    features[k] = hash(k++, c1, c);
    features[k] = hash(k++, d1, c);
    features[k] = hash(k++, c1, d1);
    features[k] = hash(k++, c, t);
    features[k] = hash(k++, c1, s);
    features[k] = hash(k++, d1, s);
    features[k] = hash(k++, before, 0);
    features[k] = hash(k++, before, before2);
    features[k] = hash(k++, before, w);
    features[k] = hash(k++, before, c);
    features[k] = hash(k++, before, s);
    features[k] = hash(k++, before, t * 31 + u1);
    features[k] = hash(k++, suffix3[i], w1);
    features[k] = hash(k++, at(suffix3, i - 1), s);
    features[k] = hash(k++, at(suffix3, i + 1), s);
    features[k] = hash(k++, at(suffix5, i - 1), c);
    features[k] = hash(k++, i == 0 ? 1 : 0, s);
    Arrays.fill(features, k, features.length, 0);
  }

  private static int hash(int template, int a, int b) {
    int h = template * 0x9E3779B1 + a;
    h = (h ^ h >>> 15) * 0x85EBCA6B + b;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }

  private static long bits(Feature... features) {
    long bits = 0;
    for (Feature feature : features) {
      bits |= 1L << feature.ordinal();
    }
    return bits;
  }
}
