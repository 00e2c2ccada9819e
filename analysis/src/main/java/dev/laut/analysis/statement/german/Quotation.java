package dev.laut.analysis.statement.german;

/**
 * A passage in quotation marks.
 *
 * @param open token of the opening mark
 * @param close token of the closing mark
 * @param whole whether it holds a sentence that stands for itself, not a fragment of the sentence
 *     around it
 */
record Quotation(int open, int close, boolean whole) {

  /** Marks and all. */
  Run run() {
    return new Run(open, close + 1);
  }

  int words() {
    return close - open - 1;
  }
}
