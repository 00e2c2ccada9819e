package dev.laut.model;

/**
 * A story as it once was; never changes.
 *
 * @param digest of its record ({@link ContentId#digest}); the name of this version for ever
 */
public record StoryVersion(String digest, Story story) {}
