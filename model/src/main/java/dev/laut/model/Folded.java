package dev.laut.model;

/**
 * How far the readings of a ledger were folded.
 *
 * @param position the {@link Arrival#position} of the last reading, 0 where there was none
 * @param mark that of the last {@link FoldStep}, 0 before the first
 */
public record Folded(long position, long mark) {}
