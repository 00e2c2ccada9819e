/**
 * Words with what is known of them: sentences, tokens with tag, lemma and morphology, names, times,
 * quantities.
 *
 * <pre>{@code
 * Words words = new WordFinder().find("Die Lage sei ernst, sagte er.", List.of(), "de");
 * words.tokens().get(2).has(Feature.SUBJUNCTIVE_1)   // true: "sei"
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.annotation;

import org.jspecify.annotations.NullMarked;
