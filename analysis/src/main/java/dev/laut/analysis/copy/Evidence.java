package dev.laut.analysis.copy;

import dev.laut.analysis.copy.Overlap.Stretch;

/**
 * What speaks for dst having taken text, not facts: words that stand in both one after another,
 * without those of a person whom both quote and those that another text explains.
 *
 * @param words how many there are in all stretches
 * @param longest how many in the stretch with most, small edits allowed
 * @param content how many of these say something by themselves, figures left out
 * @param density what part they are of all words that were taken or reworded: text that is edited
 *     keeps most of its word sequences, facts told again share few
 */
record Evidence(int words, int longest, int content, double density) {

  static Evidence of(Overlap overlap, Text dst, boolean[] explained) {
    boolean[] open = new boolean[explained.length];
    int taken = 0;
    int same = 0;
    for (int i = 0; i < open.length; i++) {
      boolean fact = Stems.isNumber(dst.stems()[i]) || dst.table().names()[i];
      open[i] = !fact && !explained[i] && !overlap.spoken()[i];
      taken += open[i] && overlap.covered()[i] ? 1 : 0;
      same += open[i] && overlap.covered()[i] && overlap.from()[i] >= 0 ? 1 : 0;
    }
    int longest = 0;
    int contentOfLongest = 0;
    for (Stretch run : overlap.runs()) {
      int words = 0;
      int content = 0;
      for (int i = run.dstBegin(); i < run.dstEnd(); i++) {
        boolean counts = open[i] && overlap.from()[i] >= 0;
        words += counts ? 1 : 0;
        content += counts && Stems.isContent(dst.stems()[i]) ? 1 : 0;
      }
      if (words > longest) {
        longest = words;
        contentOfLongest = content;
      }
    }
    return new Evidence(same, longest, contentOfLongest, taken == 0 ? 0 : (double) same / taken);
  }
}
