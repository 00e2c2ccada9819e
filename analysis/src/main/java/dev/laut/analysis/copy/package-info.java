/**
 * Who copied from whom: near-duplicates and partial reuse, also reworded, cut, re-ordered, mixed
 * from two texts or quoted only.
 *
 * <p>The one idea: words belong to the text that had them first. {@link
 * dev.laut.analysis.copy.Copies} keeps of each article which triples of words were new with it. A
 * later article leads through its triples to those that brought them, is laid beside each, word for
 * word and then sentence by sentence, and rests on whichever explains most of it; any other must
 * explain something more. So ten papers that print the same wire text are ten edges from the wire,
 * none among the papers, and what ten unrelated articles of an outlet have in common is its
 * boilerplate and no copy.
 *
 * <p>An example. The agency writes: "Die Fähre nach Holmsund fuhr am Montag zwei Stunden lang
 * nicht, weil ein Seil in die Schraube geraten war. Verletzt wurde niemand." A paper, two hours
 * later: "Weil ein Seil in die Schraube geraten war, fuhr die Fähre nach Holmsund am Montag zwei
 * Stunden nicht. Der Hafenmeister will künftig Netze spannen. (dpa)" The first sentence is
 * reworded, seven tenths of the paper's words; the edge goes from agency to paper by its credit.
 *
 * <p>Facts told again in other words are no copy, nor is a person's statement that several print.
 */
@NullMarked
package dev.laut.analysis.copy;

import org.jspecify.annotations.NullMarked;
