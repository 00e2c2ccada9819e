package dev.laut.analysis.headline;

/**
 * How often a body tells what its headline tells.
 *
 * @param same as the headline does
 * @param opposite as the headline does not
 * @param open as a condition, a demand, a possibility
 */
record Opinions(int same, int opposite, int open) {}
