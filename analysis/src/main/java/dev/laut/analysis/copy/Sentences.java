package dev.laut.analysis.copy;

/** Finds which sentence of one text rewords a sentence of another. */
final class Sentences {

  /** In how many sentences of src a word is looked up. */
  private static final int TRIED = 8;

  private final int[] stems;
  private final int[] heads;
  private final int[] nexts;
  private final int[] sentences;
  private final int[] hits;
  private final int[] touched;

  Sentences(Text src) {
    stems = src.stems();
    sentences = src.table().sentences();
    heads = new int[Integer.highestOneBit(Math.max(16, stems.length)) * 4];
    nexts = new int[stems.length + 1];
    for (int i = stems.length - 1; i >= 0; i--) {
      if (Stems.isContent(stems[i])) {
        int slot = slot(stems[i]);
        int head = heads[slot];
        boolean again =
            head != 0 && stems[head - 1] == stems[i] && sentences[head - 1] == sentences[i];
        nexts[i + 1] = again ? nexts[head] : head;
        heads[slot] = i + 1;
      }
    }
    hits = new int[src.sentences()];
    touched = new int[Math.max(TRIED, stems.length)];
  }

  /**
   * The best match of a sentence.
   *
   * @param sentence the number of the sentence in src, or -1
   * @param shared content words of dst's sentence that it holds, too
   * @param content content words of dst's sentence
   */
  record Match(int sentence, int shared, int content) {

    /** The shared part of the content words. */
    double part() {
      return content == 0 ? 0 : (double) shared / content;
    }
  }

  /** The sentence of src that holds most of the words {@code [begin, end)} of {@code dst}. */
  Match match(int[] dst, int begin, int end) {
    int count = 0;
    int content = 0;
    for (int i = begin; i < end; i++) {
      if (Stems.isContent(dst[i])) {
        content++;
        count = tally(dst[i], count);
      }
    }
    int best = -1;
    for (int k = 0; k < count; k++) {
      int sentence = touched[k];
      boolean better =
          best < 0
              || hits[sentence] > hits[best]
              || hits[sentence] == hits[best] && sentence < best;
      best = better ? sentence : best;
    }
    Match match = new Match(best, best < 0 ? 0 : hits[best], content);
    for (int k = 0; k < count; k++) {
      hits[touched[k]] = 0;
    }
    return match;
  }

  private int tally(int stem, int touchedBefore) {
    int count = touchedBefore;
    int tried = 0;
    int last = -1;
    for (int link = heads[slot(stem)]; link != 0 && tried < TRIED; link = nexts[link], tried++) {
      int sentence = sentences[link - 1];
      if (stems[link - 1] == stem && sentence != last) {
        count += hits[sentence] == 0 ? touch(sentence, count) : 0;
        hits[sentence]++;
        last = sentence;
      }
    }
    return count;
  }

  private int touch(int sentence, int count) {
    touched[count] = sentence;
    return 1;
  }

  private int slot(int stem) {
    return Mix.of(stem) & heads.length - 1;
  }
}
