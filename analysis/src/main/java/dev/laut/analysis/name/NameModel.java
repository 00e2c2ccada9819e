package dev.laut.analysis.name;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of a linear tagger: one small number a feature and label. Words are labelled from left to
 * right, each with the best label that may stand behind the last. Thread-safe.
 *
 * <p>A file of it is gzipped: the number of features, then for each feature, in rising order, its
 * hash as int, the bit set of its labels with weight as short, and a short for each of them.
 */
public final class NameModel {

  private final int[] keys;
  private final short[] weights;
  private final int mask;

  private NameModel(int features) {
    int size = Integer.highestOneBit(Math.max(1, features) * 2 - 1) * 2;
    keys = new int[size];
    weights = new short[size * Labels.COUNT];
    mask = size - 1;
  }

  /**
   * A model of the features {@code hashes} with {@code weights[i]} for each label.
   *
   * @param hashes none is 0
   */
  public static NameModel of(int[] hashes, short[][] weights) {
    NameModel model = new NameModel(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      int row = model.place(hashes[i]);
      System.arraycopy(weights[i], 0, model.weights, row * Labels.COUNT, Labels.COUNT);
    }
    return model;
  }

  /** The model of {@code language}; one that finds nothing where the language has none. */
  static NameModel of(Language language) {
    String path = "/dev/laut/analysis/name/names-" + language.tag() + ".model";
    return NameModel.class.getResource(path) == null ? new NameModel(0) : load(path);
  }

  /**
   * Reads the resource {@code path}.
   *
   * @throws IllegalStateException if there is none: a broken build
   */
  static NameModel load(String path) {
    try (InputStream in = NameModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + path, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static NameModel read(InputStream in) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
      int features = data.readInt();
      NameModel model = new NameModel(features);
      for (int i = 0; i < features; i++) {
        int row = model.place(data.readInt());
        int labels = data.readShort();
        for (int label = 0; label < Labels.COUNT; label++) {
          if ((labels & 1 << label) != 0) {
            model.weights[row * Labels.COUNT + label] = data.readShort();
          }
        }
      }
      return model;
    }
  }

  /** Writes features in rising order of their hashes, so that equal models are equal bytes. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      int[] rows =
          IntStream.range(0, keys.length)
              .filter(row -> keys[row] != 0)
              .boxed()
              .sorted((a, b) -> Integer.compare(keys[a], keys[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      data.writeInt(rows.length);
      for (int row : rows) {
        data.writeInt(keys[row]);
        int labels = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
          labels |= weights[row * Labels.COUNT + label] == 0 ? 0 : 1 << label;
        }
        data.writeShort(labels);
        for (int label = 0; label < Labels.COUNT; label++) {
          if ((labels & 1 << label) != 0) {
            data.writeShort(weights[row * Labels.COUNT + label]);
          }
        }
      }
    }
  }

  /** Labels of the words of one sentence. */
  public int[] tag(NameFeatures sentence) {
    int[] labels = new int[sentence.size()];
    int[] features = new int[NameFeatures.COUNT];
    int[] scores = new int[Labels.COUNT];
    for (int i = 0; i < labels.length; i++) {
      int before = i == 0 ? 0 : labels[i - 1];
      sentence.fill(i, before, i < 2 ? 0 : labels[i - 2], features);
      Arrays.fill(scores, 0);
      for (int feature : features) {
        add(feature, scores);
      }
      labels[i] = best(scores, before);
    }
    return labels;
  }

  private static int best(int[] scores, int before) {
    int best = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      if (scores[label] > scores[best] && Labels.follows(before, label)) {
        best = label;
      }
    }
    return best;
  }

  private void add(int feature, int[] scores) {
    int row = feature & mask;
    while (keys[row] != feature) {
      if (keys[row] == 0) {
        return;
      }
      row = row + 1 & mask;
    }
    for (int label = 0, at = row * Labels.COUNT; label < Labels.COUNT; label++, at++) {
      scores[label] += weights[at];
    }
  }

  private int place(int feature) {
    int row = feature & mask;
    while (keys[row] != 0 && keys[row] != feature) {
      row = row + 1 & mask;
    }
    keys[row] = feature;
    return row;
  }

  /** Labels of the words of one sentence. */
  int[] tag(List<Token> sentence, NameFeatures.Lists lists) {
    return tag(new NameFeatures(sentence, lists));
  }
}
