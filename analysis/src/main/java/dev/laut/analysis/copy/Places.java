package dev.laut.analysis.copy;

import java.util.Arrays;

/**
 * Where the words of a text stand, in code points, which of them begin a sentence, and which are
 * direct speech or part of a name; about two bytes a word.
 *
 * @param bytes for each word: flags and the gap before it, then its length
 */
record Places(byte[] bytes) {

  private static final int SENTENCE = 0x80;
  private static final int SPEECH = 0x40;
  private static final int NAME = 0x20;
  private static final int LARGE = 0x1f;

  /** Where each word begins and ends, the number of its sentence, and what it is part of. */
  record Table(int[] begins, int[] ends, int[] sentences, boolean[] speech, boolean[] names) {}

  Table table(int size) {
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] sentences = new int[size];
    boolean[] speech = new boolean[size];
    boolean[] names = new boolean[size];
    int at = 0;
    int sentence = -1;
    int end = 0;
    for (int i = 0; i < size; i++) {
      int head = bytes[at++];
      int gap = head & LARGE;
      for (int shift = 0; gap >= LARGE && shift < 32; shift += 7) {
        int more = bytes[at++];
        gap += (more & 0x7f) << shift;
        if (more >= 0) {
          break;
        }
      }
      int length = 0;
      for (int shift = 0; ; shift += 7) {
        int more = bytes[at++];
        length |= (more & 0x7f) << shift;
        if (more >= 0) {
          break;
        }
      }
      sentence += (head & SENTENCE) != 0 || i == 0 ? 1 : 0;
      begins[i] = end + gap;
      end = begins[i] + length;
      ends[i] = end;
      sentences[i] = sentence;
      speech[i] = (head & SPEECH) != 0;
      names[i] = (head & NAME) != 0;
    }
    return new Table(begins, ends, sentences, speech, names);
  }

  /** Takes down places, word by word. */
  static final class Writer {
    private byte[] bytes = new byte[512];
    private int size;
    private int end;

    void add(int begin, int behind, boolean sentence, boolean speech, boolean name) {
      if (size + 12 > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      int gap = begin - end;
      int flags = (sentence ? SENTENCE : 0) | (speech ? SPEECH : 0) | (name ? NAME : 0);
      bytes[size++] = (byte) (flags | Math.min(gap, LARGE));
      if (gap >= LARGE) {
        number(gap - LARGE);
      }
      number(behind - begin);
      end = behind;
    }

    Places places() {
      return new Places(Arrays.copyOf(bytes, size));
    }

    private void number(int value) {
      int rest = value;
      while (rest > 0x7f) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }
  }
}
