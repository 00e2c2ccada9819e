package dev.laut.analysis.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which articles hold a word triple. One that more than {@link #MOST} articles brought on their own
 * is common: an idiom, or what a site repeats. Its articles are forgotten.
 */
final class GramIndex {

  /** How many articles may bring a triple before it is common. */
  static final int MOST = 8;

  private static final int COMMON = Integer.MIN_VALUE;

  private int[] keys;

  /** 0: free; positive: the only article plus one; negative: minus the first link; or common. */
  private int[] values;

  private int used;
  private int[] linkArticles;
  private int[] linkNexts;
  private int links = 1;

  GramIndex() {
    this(1 << 10, 64);
  }

  private GramIndex(int capacity, int linkCapacity) {
    keys = new int[capacity];
    values = new int[capacity];
    linkArticles = new int[linkCapacity];
    linkNexts = new int[linkCapacity];
  }

  boolean isCommon(int gram) {
    return values[slot(keys, values, gram)] == COMMON;
  }

  /** Copies the articles that hold {@code gram} to {@code found}; their number, 0 if common. */
  int find(int gram, int[] found) {
    int value = values[slot(keys, values, gram)];
    if (value == 0 || value == COMMON) {
      return 0;
    }
    if (value > 0) {
      found[0] = value - 1;
      return 1;
    }
    int count = 0;
    for (int link = -value; link != 0; link = linkNexts[link]) {
      found[count++] = linkArticles[link];
    }
    return count;
  }

  void add(int gram, int article) {
    int slot = slot(keys, values, gram);
    int value = values[slot];
    if (value == 0) {
      keys[slot] = gram;
      values[slot] = article + 1;
      used++;
      if (used * 10L > keys.length * 7L) {
        grow();
      }
    } else if (value > 0) {
      if (value - 1 != article) {
        values[slot] = -link(article, link(value - 1, 0));
      }
    } else if (value != COMMON && linkArticles[-value] != article) {
      values[slot] = length(-value) >= MOST ? COMMON : -link(article, -value);
    }
  }

  /**
   * This index without the articles that {@code numbers} gives no number.
   *
   * @param numbers the new number of each article, or -1
   */
  GramIndex keeping(int[] numbers) {
    GramIndex kept = new GramIndex(1 << 10, 64);
    int[] found = new int[MOST + 1];
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] == COMMON) {
        kept.addCommon(keys[slot]);
      } else if (values[slot] != 0) {
        for (int k = find(keys[slot], found) - 1; k >= 0; k--) {
          if (numbers[found[k]] >= 0) {
            kept.add(keys[slot], numbers[found[k]]);
          }
        }
      }
    }
    return kept;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(used);
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != 0) {
        out.writeInt(slot);
        out.writeInt(keys[slot]);
        out.writeInt(values[slot]);
      }
    }
    out.writeInt(links);
    for (int link = 1; link < links; link++) {
      out.writeInt(linkArticles[link]);
      out.writeInt(linkNexts[link]);
    }
  }

  static GramIndex read(DataInput in) throws IOException {
    GramIndex index = new GramIndex(in.readInt(), 64);
    index.used = in.readInt();
    for (int k = 0; k < index.used; k++) {
      int slot = in.readInt();
      index.keys[slot] = in.readInt();
      index.values[slot] = in.readInt();
    }
    int links = in.readInt();
    index.linkArticles = new int[Math.max(64, links)];
    index.linkNexts = new int[Math.max(64, links)];
    for (index.links = 1; index.links < links; index.links++) {
      index.linkArticles[index.links] = in.readInt();
      index.linkNexts[index.links] = in.readInt();
    }
    return index;
  }

  private void addCommon(int gram) {
    add(gram, 0);
    values[slot(keys, values, gram)] = COMMON;
  }

  private int length(int first) {
    int length = 0;
    for (int link = first; link != 0; link = linkNexts[link]) {
      length++;
    }
    return length;
  }

  private int link(int article, int next) {
    if (links == linkArticles.length) {
      linkArticles = Arrays.copyOf(linkArticles, links + links / 2);
      linkNexts = Arrays.copyOf(linkNexts, links + links / 2);
    }
    linkArticles[links] = article;
    linkNexts[links] = next;
    return links++;
  }

  private static int slot(int[] keys, int[] values, int gram) {
    int mask = keys.length - 1;
    int at = gram & mask;
    while (values[at] != 0 && keys[at] != gram) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] widerKeys = new int[keys.length * 2];
    int[] widerValues = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        int slot = slot(widerKeys, widerValues, keys[i]);
        widerKeys[slot] = keys[i];
        widerValues[slot] = values[i];
      }
    }
    keys = widerKeys;
    values = widerValues;
  }
}
