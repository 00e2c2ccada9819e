package dev.laut.evaluation.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which passages of a page belong to its body, as far as its gold says. */
public final class Labels {

  public static final byte OUT = 0;
  public static final byte IN = 1;
  public static final byte UNKNOWN = -1;

  /**
   * A passage that stands in the body only in part counts as body from this share of its words on.
   */
  private static final double MOSTLY = 0.6;

  private static final double HARDLY = 0.25;
  private static final int MAX_PLACES = 40;

  /** A page's own copy of its body is believed when it holds at least so many of its words. */
  private static final int TELLING_WORDS = 100;

  private static final double INSIDE = 0.8;
  private static final double OUTSIDE = 0.05;
  private static final int LONG_ENOUGH = 4;

  private Labels() {}

  /**
   * Adds to the labels that snippets gave what the page's JSON-LD says of its body, where it agrees
   * with all snippets.
   *
   * @param shares how much of each passage stands in the body that JSON-LD gives
   * @return whether it was believed
   */
  static boolean believe(byte[] labels, List<String> passages, float[] shares) {
    int words = 0;
    int agreed = 0;
    for (int i = 0; i < labels.length; i++) {
      boolean inside = shares[i] >= INSIDE;
      if (labels[i] == IN && !inside || labels[i] == OUT && shares[i] > 0.5) {
        return false;
      }
      agreed += labels[i] == IN ? 1 : 0;
      words += inside ? words(passages.get(i)).size() : 0;
    }
    if (words < TELLING_WORDS || agreed == 0) {
      return false;
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == UNKNOWN && words(passages.get(i)).size() >= LONG_ENOUGH) {
        labels[i] = shares[i] >= INSIDE ? IN : shares[i] <= OUTSIDE ? OUT : UNKNOWN;
      }
    }
    return true;
  }

  /** One label a passage. */
  public static byte[] of(GoldPage page, List<String> passages) {
    String body = page.body();
    return body != null ? byBody(body, passages) : bySnippets(page, passages);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  private static byte[] byBody(String body, List<String> passages) {
    List<String> gold = new ArrayList<>();
    Set<Integer> starts = new HashSet<>();
    for (String line : body.split("\n")) {
      starts.add(gold.size());
      gold.addAll(words(line));
    }
    starts.add(gold.size());
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      places.computeIfAbsent(gold.get(i), w -> new ArrayList<>()).add(i);
    }
    byte[] labels = new byte[passages.size()];
    boolean[] whole = new boolean[passages.size()];
    Chain chain = new Chain(gold.size());
    for (int p = 0; p < passages.size(); p++) {
      List<String> words = words(passages.get(p));
      List<int[]> found = new ArrayList<>();
      if (!words.isEmpty()) {
        for (int at : places.getOrDefault(words.getFirst(), List.of())) {
          int end = at + words.size();
          if (end <= gold.size()
              && gold.subList(at, end).equals(words)
              && (words.size() >= LONG_ENOUGH || (starts.contains(at) && starts.contains(end)))
              && found.size() < MAX_PLACES) {
            found.add(new int[] {at, end});
          }
        }
      }
      chain.add(p, found, words.size());
      whole[p] = !found.isEmpty();
    }
    boolean[] covered = chain.mark(labels);
    Set<String> rest = runs(gold, covered);
    for (int p = 0; p < labels.length; p++) {
      if (!whole[p]) {
        labels[p] = partly(words(passages.get(p)), rest);
      }
    }
    return labels;
  }

  /** The runs of three words of the gold text that no whole passage covers. */
  private static Set<String> runs(List<String> gold, boolean[] covered) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 3 <= gold.size(); i++) {
      if (!covered[i]) {
        runs.add(String.join(" ", gold.subList(i, i + 3)));
      }
    }
    return runs;
  }

  private static byte partly(List<String> words, Set<String> runs) {
    if (words.size() < 6) {
      return OUT;
    }
    int found = 0;
    for (int i = 0; i + 3 <= words.size(); i++) {
      found += runs.contains(String.join(" ", words.subList(i, i + 3))) ? 1 : 0;
    }
    double share = (double) found / (words.size() - 2);
    return share >= MOSTLY ? IN : share <= HARDLY ? OUT : UNKNOWN;
  }

  /** The heaviest way to lay passages, in their order, onto the gold text without crossing. */
  private static final class Chain {
    private final double[] best;
    private final int[][] last;
    private final List<int[]> steps = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();

    Chain(int words) {
      best = new double[words + 2];
      last = new int[words + 2][];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
    }

    void add(int passage, List<int[]> places, int words) {
      List<Object[]> news = new ArrayList<>();
      for (int[] place : places) {
        double most = 0;
        int from = -1;
        for (int i = place[0] + 1; i > 0; i -= i & -i) {
          if (best[i] > most) {
            most = best[i];
            from = last[i][0];
          }
        }
        steps.add(new int[] {passage, place[0], place[1]});
        before.add(from);
        news.add(new Object[] {place[1] + 1, most + words, steps.size() - 1});
      }
      for (Object[] step : news) {
        for (int i = (int) step[0]; i < best.length; i += i & -i) {
          if ((double) step[1] > best[i]) {
            best[i] = (double) step[1];
            last[i] = new int[] {(int) step[2]};
          }
        }
      }
    }

    /** Labels the passages of the heaviest way; the words that they cover. */
    boolean[] mark(byte[] labels) {
      boolean[] covered = new boolean[best.length];
      double most = 0;
      int at = -1;
      for (int i = best.length - 1; i > 0; i -= i & -i) {
        if (best[i] > most) {
          most = best[i];
          at = last[i][0];
        }
      }
      while (at >= 0) {
        int[] step = steps.get(at);
        labels[step[0]] = IN;
        Arrays.fill(covered, step[1], step[2], true);
        at = before.get(at);
      }
      return covered;
    }
  }

  private static byte[] bySnippets(GoldPage page, List<String> passages) {
    byte[] labels = new byte[passages.size()];
    Arrays.fill(labels, UNKNOWN);
    StringBuilder all = new StringBuilder();
    int[] starts = new int[passages.size() + 1];
    for (int p = 0; p < passages.size(); p++) {
      starts[p] = all.length();
      all.append(passages.get(p)).append(' ');
    }
    starts[passages.size()] = all.length();
    for (String snippet : page.without()) {
      mark(labels, all, starts, squeeze(snippet), OUT);
    }
    for (String snippet : page.with()) {
      mark(labels, all, starts, squeeze(snippet), IN);
    }
    return labels;
  }

  private static void mark(
      byte[] labels, StringBuilder all, int[] starts, String snippet, byte label) {
    int longest = -1;
    for (int at = all.indexOf(snippet); at >= 0; at = all.indexOf(snippet, at + 1)) {
      int first = Arrays.binarySearch(starts, at);
      first = first < 0 ? -first - 2 : first;
      int end = at + snippet.length();
      if (label == IN) {
        if (longest < 0
            || starts[first + 1] - starts[first] > starts[longest + 1] - starts[longest]) {
          longest = first;
        }
      } else {
        for (int p = first; p < labels.length && starts[p] < end; p++) {
          labels[p] = label;
        }
      }
    }
    if (longest >= 0) {
      int end =
          starts[longest] + all.substring(starts[longest]).indexOf(snippet) + snippet.length();
      for (int p = longest; p < labels.length && starts[p] < end; p++) {
        labels[p] = label;
      }
    }
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
