package dev.laut.analysis.copy;

/**
 * What one text, dst, may have taken from another.
 *
 * @param article the number of the other article
 */
record Finding(int article, Text src, Overlap overlap, Direction direction) {

  static Finding of(int article, Text src, Text dst, Direction direction) {
    return new Finding(article, src, Alignment.of(src, dst), direction);
  }
}
