package dev.laut.desk.story;

/**
 * Something went from one node of the graph to another.
 *
 * @param words that say so, or the share of copied text; may be empty
 */
record Link(Node from, Node to, Evidence evidence, String words) {}
