/**
 * Who and what bears a name: persons, organisations, places and the rest; with a reference for
 * countries, what is derived from them, and news agencies.
 *
 * <p>A small averaged perceptron tags the words of a sentence; a {@link
 * dev.laut.analysis.name.Gazetteer} of countries in all their forms and of agencies adds references
 * and what the tagger missed; what was named in full once is known by its last part afterwards.
 *
 * <pre>{@code
 * "Das nordkoreanische Militär schwieg, meldete Yonhap."
 * // nordkoreanische: MISC iso:PRK, Yonhap: ORG agency:yonhap
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.name;

import org.jspecify.annotations.NullMarked;
