package dev.laut.desk.article;

import java.util.List;

/**
 * A stretch of text in which nothing begins or ends.
 *
 * @param statements ids of the statements that it is part of
 * @param roles what it is there, as {@code quote cue hedge}; empty for plain text
 * @param begins ids of the statements whose quote begins here
 */
public record Piece(String text, String statements, String roles, List<String> begins) {}
