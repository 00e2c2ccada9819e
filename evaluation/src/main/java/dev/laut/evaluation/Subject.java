package dev.laut.evaluation;

import dev.laut.evaluation.chain.ChainMeasurement;
import dev.laut.evaluation.copy.CopyMeasurement;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.page.MetaMeasurement;
import dev.laut.evaluation.page.PageMeasurement;
import dev.laut.evaluation.statement.StatementMeasurement;
import dev.laut.evaluation.story.GroupingMeasurement;
import dev.laut.evaluation.story.StoryMeasurement;
import dev.laut.model.Labelled;
import java.nio.file.Path;

/** What can be measured against gold. */
public enum Subject implements Labelled {
  /** Statements of the German quotation set. */
  STATEMENTS("statements", "dev.jsonl", false),
  /** Statements with chains and hedges, headlines and quantities of the chains set. */
  CHAINS("chains", "articles.jsonl", false),
  /** Texts of articles on pages. */
  PAGES("pages", "gold.json", true),
  /** Titles, dates and authors of articles on pages. */
  META("meta", "gold.json", true),
  /** Who copied from whom, and how many documents are independent. */
  COPIES("copies", "reuse_synth_de_docs.jsonl", false),
  /** Which articles tell the same story. */
  GROUPS("groups", "articles.jsonl", false),
  /** Stories of the chains set with their copies, claims, changes and origins. */
  STORIES("stories", "articles.jsonl", false);

  private final String label;
  private final String file;
  private final boolean untilArticle;

  Subject(String label, String file, boolean untilArticle) {
    this.label = label;
    this.file = file;
    this.untilArticle = untilArticle;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether reading may stop when the article is extracted. */
  boolean untilArticle() {
    return untilArticle;
  }

  /** The gold at {@code path}, a file or the folder of the usual file. */
  GoldFile gold(Path path) {
    return GoldFile.read(path, file);
  }

  /** The measure of this subject on {@code gold}. */
  Measurement on(GoldFile gold) {
    return switch (this) {
      case STATEMENTS -> new StatementMeasurement(gold);
      case CHAINS -> new ChainMeasurement(gold);
      case PAGES -> new PageMeasurement(gold);
      case META -> new MetaMeasurement(gold);
      case COPIES -> new CopyMeasurement(gold);
      case GROUPS -> new GroupingMeasurement(gold);
      case STORIES -> new StoryMeasurement(gold);
    };
  }
}
