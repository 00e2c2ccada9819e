package dev.laut.model;

import java.util.List;

/**
 * What a learned model said of a statement.
 *
 * @param score what the weights add up to, in log-odds: 0 is a draw; two decimals
 * @param least what the score is held against. For a statement the least that it may be; for a
 *     speaker the score of the next best choice, which may be higher where that one has less in
 *     common with the other likely ones
 * @param strongest the features that weighed most, the heaviest first
 */
public record Judgement(Question question, double score, double least, List<Weight> strongest) {

  private static final double DECIMALS = 100;

  /** What was asked. */
  public enum Question implements Labelled {
    /** Is this a statement? */
    STATEMENT("statement"),
    /** Is this who says it? */
    SPEAKER("speaker");

    private final String label;

    Question(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * A feature and its part of the score.
   *
   * @param feature as {@code cue=sagen}
   * @param weight positive if it speaks for the statement or speaker; two decimals
   */
  public record Weight(String feature, double weight) {

    public Weight {
      weight = rounded(weight);
    }
  }

  public Judgement {
    score = rounded(score);
    least = rounded(least);
    strongest = List.copyOf(strongest);
  }

  /** Two decimals, and no minus before a zero. */
  private static double rounded(double value) {
    return Math.rint(value * DECIMALS) / DECIMALS + 0.0;
  }
}
