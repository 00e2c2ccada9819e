package dev.laut.evaluation.headline;

import dev.laut.evaluation.measure.Figure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stances of one set, by verdict alone and learned by folds. */
public final class StanceMeasurement {

  /** With less of a headline's words in its best sentence a body speaks of something else. */
  private static final double SAME_MATTER = 0.34;

  private final StanceSet set;
  private final List<Label> learned;

  private StanceMeasurement(StanceSet set) {
    this.set = set;
    learned = new StanceFolds(set).answers();
  }

  /**
   * Reads, learns and answers.
   *
   * @param path {@code fnc1_pairs.jsonl}, or its folder
   */
  public static StanceMeasurement of(Path path) {
    return new StanceMeasurement(StanceSet.read(path));
  }

  /** Lines for people. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("headline  " + set.file().path());
    lines.add(set.file().digest() + "  of " + set.file().changed());
    lines.add("pairs: " + set.pairs().size());
    List<Figure> figures =
        new ArrayList<>(StanceScores.figures("verdict", set.pairs(), byVerdict()));
    figures.addAll(StanceScores.figures("learned", set.pairs(), learned));
    for (Figure figure : figures) {
      lines.add(String.format(Locale.ROOT, "%-28s %8s", figure.name(), figure.text()));
    }
    return lines;
  }

  /** The learned answers as {@code score_headline.py} reads them. */
  public List<String> records() {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < learned.size(); i++) {
      String id = set.pairs().get(i).id();
      String label = learned.get(i).label();
      records.add("{\"id\":\"%s\",\"label\":\"%s\"}".formatted(id, label));
    }
    return records;
  }

  private List<Label> byVerdict() {
    return set.stances().stream()
        .map(stance -> stance.share() < SAME_MATTER ? Label.UNRELATED : Label.of(stance.headline()))
        .toList();
  }
}
