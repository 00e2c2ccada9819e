/**
 * What all measures have in common: gold files, the pairing of gold with found, rates, and figures.
 *
 * <p>A {@link dev.laut.evaluation.measure.Measurement} knows one gold file. It says what a system
 * gets to read, how the system's answer is written down, and how good the answers are. Everything
 * here counts in Unicode code points, as records do; a reading is measured after it went through
 * its record, so that what is measured is what other programs see.
 *
 * <pre>{@code
 * Rates rates = Rates.of(2, 4, 3);   // 2 right of 4 found, where the gold has 3
 * rates.precision();                 // 0.5
 * }</pre>
 */
@NullMarked
package dev.laut.evaluation.measure;

import org.jspecify.annotations.NullMarked;
