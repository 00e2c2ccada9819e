package dev.laut.evaluation.page;

/**
 * What of one page is right.
 *
 * @param hits expected and found
 * @param extra found, but not expected
 * @param missed expected, but not found
 * @param avoided rightly not found; 0 where that cannot be counted
 * @param same whether found equals expected
 */
record PageCounts(int hits, int extra, int missed, int avoided, boolean same) {

  /** F1 of this page; nothing expected and nothing found is perfect. */
  double f1() {
    int whole = 2 * hits + extra + missed;
    return whole > 0 ? 2.0 * hits / whole : 1;
  }

  int found() {
    return hits + extra;
  }

  int expected() {
    return hits + missed;
  }
}
