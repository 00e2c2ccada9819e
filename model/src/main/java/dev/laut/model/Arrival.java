package dev.laut.model;

/**
 * A reading and its place in the order in which readings were first kept.
 *
 * @param position greater than that of everything kept before; positions may leave gaps
 */
public record Arrival(long position, Reading reading) {}
