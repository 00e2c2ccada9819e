package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of a page as the classifier sees them: for its training and for its use. */
public final class PassageTable {

  private final PageView page;
  private final float[][] rows;

  private final List<String> columns;

  private PassageTable(PageView page, float[][] rows, List<String> columns) {
    this.page = page;
    this.rows = rows;
    this.columns = columns;
  }

  static PassageTable of(Layout layout, HeadWords clues, int titlePlace) {
    Features features = new Features(layout, clues, titlePlace);
    return new PassageTable(layout.page, features.rows(), features.names());
  }

  /** The table of a page that is given as markup. */
  public static PassageTable of(String markup, @Nullable String url) {
    return Markup.read(markup, url).table();
  }

  /** What each passage says, in page order. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    page.passages().forEach(passage -> texts.add(passage.text));
    return texts;
  }

  /** The names of the columns of the first look's rows; empty for a page without passages. */
  public List<String> columns() {
    return columns;
  }

  /** One row a passage, for the first look. */
  public float[][] rows() {
    return rows;
  }

  /**
   * One row a passage, for the second look.
   *
   * @param scores the first look's probabilities
   */
  public float[][] rows(float[] scores) {
    return new Context(page, scores).extend(rows);
  }
}
