package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code cue-phrases.txt} in passages. */
final class CuePhrases {

  private static final CuePhrases ALL = new CuePhrases();

  /** In a longer passage only its first words are looked at: bodies talk about newsletters, too. */
  private static final int SHORT_WORDS = 30;

  private static final int FIRST_WORDS = 8;

  private record Phrase(int[] words, int bit, boolean first) {}

  private final Map<Integer, List<Phrase>> byFirstWord = new HashMap<>();

  private CuePhrases() {
    for (String line : WordList.lines("/dev/laut/analysis/extraction/cue-phrases.txt")) {
      int colon = line.indexOf(':');
      int bit = Cue.valueOf(line.substring(0, colon)).bit();
      for (String part : line.substring(colon + 1).split("\\|")) {
        int[] words = Words.of(part);
        byFirstWord
            .computeIfAbsent(words[0], w -> new ArrayList<>())
            .add(new Phrase(words, bit, part.strip().startsWith("^")));
      }
    }
  }

  /** The cues in {@code words}, as the sum of {@link Cue#bit()}. */
  static int in(int[] words) {
    return ALL.find(words);
  }

  private int find(int[] words) {
    int cues = 0;
    int end = words.length > SHORT_WORDS ? FIRST_WORDS : words.length;
    for (int i = 0; i < end; i++) {
      @Nullable List<Phrase> phrases = byFirstWord.get(words[i]);
      if (phrases != null) {
        for (Phrase phrase : phrases) {
          if ((!phrase.first || i == 0) && matches(phrase.words, words, i)) {
            cues |= phrase.bit;
          }
        }
      }
    }
    return cues;
  }

  /** Whether {@code phrase} stands in {@code words} at {@code at}. */
  static boolean matches(int[] phrase, int[] words, int at) {
    if (at + phrase.length > words.length) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (words[at + i] != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
