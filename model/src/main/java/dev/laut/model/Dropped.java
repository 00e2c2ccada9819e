package dev.laut.model;

/** Text of the page that was left out of the body, and why, as {@code teaser-list}. */
public record Dropped(String text, String why) {}
