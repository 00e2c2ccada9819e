package dev.laut.analysis.claim;

import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article says in one sentence.
 *
 * @param article its number in the story
 * @param index place of the sentence in the article
 * @param block number of the paragraph
 * @param span of the sentence
 * @param words the content words of what is said, without who says it; alike in all languages
 * @param concepts the content words of the whole sentence and the parts of compounds, in order
 * @param amounts its quantities
 * @param statement by which the article attributes most of it, or null where it says so itself
 * @param negated whether it denies
 */
record Point(
    int article,
    int index,
    int block,
    Span span,
    Set<String> words,
    Set<String> concepts,
    List<Amount> amounts,
    @Nullable Statement statement,
    boolean negated,
    Stance stance) {}
