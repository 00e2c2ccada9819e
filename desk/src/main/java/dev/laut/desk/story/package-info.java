/**
 * One story: who knows it, how it went from there to whom, what is claimed and what changed.
 *
 * <p>The picture and the tables show the same. For example, an edge of the picture from
 * "Mitarbeiterin des Bauamts" to "Knall" is the row of Knall in the table, with the words that name
 * her.
 */
@NullMarked
package dev.laut.desk.story;

import org.jspecify.annotations.NullMarked;
