package dev.laut.cli.explanation;

import dev.laut.model.Span;

/**
 * Where words stand.
 *
 * @param words in the article's text
 * @param number of the sentence that they begin in, counted from 1; 0 outside all sentences
 * @param sentence the whole sentence; the words themselves outside all sentences
 */
public record Place(Span words, int number, Span sentence) {}
