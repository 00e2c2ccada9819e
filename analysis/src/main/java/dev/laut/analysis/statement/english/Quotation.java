package dev.laut.analysis.statement.english;

/**
 * What stands between two quotation marks.
 *
 * @param first index of the opening mark's token
 * @param last index of the closing mark's token
 * @param outer index, in the list that holds this one, of the quotation around it; -1 if there is
 *     none
 */
record Quotation(int first, int last, int outer) {

  boolean holds(int token) {
    return first <= token && token <= last;
  }

  /** Number of tokens between the marks. */
  int size() {
    return last - first - 1;
  }
}
