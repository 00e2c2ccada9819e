package dev.laut.evaluation.extraction;

import dev.laut.analysis.extraction.PassageTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One page with what is known of its passages.
 *
 * @param labels one a passage
 * @param told labels that people gave; the others come from the page's own JSON-LD
 * @param believed whether the page's own copy of its body gave labels: its column is then hidden
 */
record Sample(GoldPage gold, PassageTable table, byte[] labels, byte[] told, boolean believed) {

  private static final String COPY = "bodyGiven";

  /** The pages of several gold files. */
  static List<Sample> all(List<Path> golds) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path gold : golds) {
      for (GoldPage page : GoldPage.read(gold)) {
        samples.add(of(page));
      }
    }
    return samples;
  }

  static Sample of(GoldPage gold) throws IOException {
    PassageTable table = PassageTable.of(gold.markup(), gold.url());
    byte[] told = Labels.of(gold, table.texts());
    byte[] labels = told.clone();
    boolean believed =
        gold.body() == null && Labels.believe(labels, table.texts(), column(table, COPY));
    return new Sample(gold, table, labels, told, believed);
  }

  private static float[] column(PassageTable table, String name) {
    float[][] rows = table.rows();
    float[] column = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      column[i] = rows[i][table.columns().indexOf(name)];
    }
    return column;
  }

  /** The rows to learn the first look from. */
  float[][] rows() {
    return hide(table.rows());
  }

  /** The rows to learn the second look from. */
  float[][] rows(float[] scores) {
    return hide(table.rows(scores));
  }

  private float[][] hide(float[][] rows) {
    if (!believed) {
      return rows;
    }
    int column = table.columns().indexOf(COPY);
    float[][] hidden = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      hidden[i] = rows[i].clone();
      hidden[i][column] = -1;
    }
    return hidden;
  }
}
