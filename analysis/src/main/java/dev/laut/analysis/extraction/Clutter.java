package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a body what reads like it but is the publisher's own: short passages with a phrase
 * of {@code clutter-phrases.txt}, and what stands in one box with the word "advertisement".
 */
final class Clutter {

  private static final int MAX_WORDS = 60;
  private static final int LABEL_WORDS = 3;

  /** A box with more words holds the body itself. */
  private static final int BOX_WORDS = 30;

  private record Phrase(int[] words, boolean first, String reason) {}

  private static final Map<Integer, List<Phrase>> PHRASES = new HashMap<>();

  static {
    for (String line : WordList.lines("/dev/laut/analysis/extraction/clutter-phrases.txt")) {
      int colon = line.indexOf(':');
      for (String part : line.substring(colon + 1).split("\\|")) {
        int[] words = Words.of(part);
        boolean first = part.strip().startsWith("^");
        PHRASES
            .computeIfAbsent(words[0], word -> new ArrayList<>())
            .add(new Phrase(words, first, line.substring(0, colon)));
      }
    }
  }

  private Clutter() {}

  /** Takes clutter of {@code page} out of what is {@code kept}. */
  static void drop(Layout page, boolean[] kept) {
    for (Passage p : page.page.passages()) {
      if (kept[p.index] && reason(p.words) != null) {
        kept[p.index] = false;
      }
      if (isLabel(page, p)) {
        dropBox(p, kept);
      }
    }
  }

  /** Why a passage of these words is no body text, or null. */
  static @Nullable String reason(int[] words) {
    if (words.length > MAX_WORDS) {
      return null;
    }
    for (int i = 0; i < words.length; i++) {
      for (Phrase phrase : PHRASES.getOrDefault(words[i], List.of())) {
        if ((i == 0 || !phrase.first) && CuePhrases.matches(phrase.words, words, i)) {
          return phrase.reason;
        }
      }
    }
    return null;
  }

  private static boolean isLabel(Layout page, Passage p) {
    return p.words.length <= LABEL_WORDS
        && Cue.AD.in(page.cues[p.index])
        && Ending.of(p.text) != Ending.SENTENCE;
  }

  /** The largest element around the label that holds little text is the box. */
  private static void dropBox(Passage label, boolean[] kept) {
    Region box = label.region;
    while (box.parent != null && box.parent.words <= BOX_WORDS) {
      box = box.parent;
    }
    for (int i = box.first; i < box.end; i++) {
      kept[i] = false;
    }
  }
}
