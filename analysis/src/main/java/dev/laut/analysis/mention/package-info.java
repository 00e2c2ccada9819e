/**
 * Whom a text talks about: the noun phrases that mention somebody, and which of them mean the same.
 *
 * <pre>{@code
 * // "Die Küstenwache Sund sucht weiter. Die Behörde bat um Hinweise, sagte Leiterin Ute Brahm. Brahm ..."
 * Entities entities = new EntityFinder("de").find(text, List.of());
 * entities.of(behoerde).name()   // "Küstenwache Sund"
 * entities.of(brahm).name()      // "Ute Brahm"
 * }</pre>
 *
 * <p>Mentions are found by tags, capital letters and a list of nouns; they are joined by names,
 * head nouns, hypernyms ("die Behörde") and, for pronouns, by gender, number, distance and subject
 * position. What nobody is known for stays an entity of its own.
 */
@NullMarked
package dev.laut.analysis.mention;

import org.jspecify.annotations.NullMarked;
