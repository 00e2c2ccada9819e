package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow one another in a sentence, as written in {@code stance-words.txt}.
 *
 * @param slots the choices for each word in turn
 */
record Cue(List<Slot> slots) {

  private static final int GAP = 6;

  /**
   * @param next whether it must follow the word before at once
   */
  private record Slot(List<String> choices, boolean next) {
    boolean fits(String word) {
      for (String choice : choices) {
        boolean fits =
            choice.endsWith("*")
                ? word.startsWith(choice.substring(0, choice.length() - 1))
                : choice.startsWith("*") ? word.endsWith(choice.substring(1)) : word.equals(choice);
        if (fits) {
          return true;
        }
      }
      return false;
    }
  }

  Cue {
    slots = List.copyOf(slots);
  }

  static Cue of(String pattern) {
    List<Slot> slots = new ArrayList<>();
    boolean next = false;
    for (String word : pattern.split(" ")) {
      if (word.equals("=")) {
        next = true;
      } else {
        slots.add(new Slot(List.of(word.split("\\|")), next));
        next = false;
      }
    }
    return new Cue(slots);
  }

  /** Whether {@code words}, in small letters, hold it. */
  boolean in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (slots.getFirst().fits(words.get(i)) && goesOn(words, i + 1, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> words, int from, int slot) {
    if (slot == slots.size()) {
      return true;
    }
    int end = slots.get(slot).next() ? from + 1 : from + GAP + 1;
    for (int i = from; i < Math.min(words.size(), end); i++) {
      if (slots.get(slot).fits(words.get(i)) && goesOn(words, i + 1, slot + 1)) {
        return true;
      }
    }
    return false;
  }
}
