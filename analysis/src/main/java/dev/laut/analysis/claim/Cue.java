package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that follow one another in a sentence, as written in {@code stance-words.txt}.
 *
 * @param slots the choices for each word in turn
 */
record Cue(List<Slot> slots) {

  private static final int GAP = 6;

  /**
   * @param words the choices that are whole words
   * @param begins what a word may begin with
   * @param ends what a word may end with
   * @param next whether it must follow the word before at once
   */
  private record Slot(Set<String> words, List<String> begins, List<String> ends, boolean next) {

    static Slot of(String choices, boolean next) {
      Set<String> words = new HashSet<>();
      List<String> begins = new ArrayList<>();
      List<String> ends = new ArrayList<>();
      for (String choice : choices.split("\\|")) {
        if (choice.endsWith("*")) {
          begins.add(choice.substring(0, choice.length() - 1));
        } else if (choice.startsWith("*")) {
          ends.add(choice.substring(1));
        } else {
          words.add(choice);
        }
      }
      return new Slot(words, begins, ends, next);
    }

    boolean fits(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (String begin : begins) {
        if (word.startsWith(begin)) {
          return true;
        }
      }
      for (String end : ends) {
        if (word.endsWith(end)) {
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
        slots.add(Slot.of(word, next));
        next = false;
      }
    }
    return new Cue(slots);
  }

  /** Whether {@code words}, in small letters, hold it. */
  boolean in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (begins(words.get(i)) && goesOn(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may begin with {@code word}. */
  boolean begins(String word) {
    return slots.getFirst().fits(word);
  }

  /** Whether the words from {@code from} on hold the rest of what begins before them. */
  boolean goesOn(List<String> words, int from) {
    return goesOn(words, from, 1);
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
