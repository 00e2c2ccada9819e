package dev.laut.analysis.story;

/**
 * An article that later ones may join.
 *
 * @param alone the article as a group of its own, weighed
 */
record Kept(Profile profile, Group alone) {}
