/**
 * Words with what is known of them: sentences, tokens with tag, lemma and morphology, names, times,
 * quantities.
 *
 * <pre>{@code
 * Annotated text = new Annotator().annotate("Die Lage sei ernst, sagte er.", "de");
 * text.tokens().get(2).has(Feature.SUBJUNCTIVE_1)   // true: "sei"
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.annotation;

import org.jspecify.annotations.NullMarked;
