/**
 * When: time expressions with their TIMEX3 values (TimeML 1.2.1), German and English.
 *
 * <p>What the text leaves to the reader ("gestern", "am Montag", "3. Mai") is resolved against the
 * day of publication where that is known, and otherwise left open: {@code XXXX-05-03}, {@code
 * XXXX-WXX-1}. No clock stands in for a missing date.
 *
 * <pre>{@code
 * published 2024-03-14: "Am Montagabend" → TIME 2024-03-11TEV, "vor drei Wochen" → DATE 2024-W08,
 * "seit zwei Jahren" → DURATION P2Y, "täglich" → SET P1D
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.time;

import org.jspecify.annotations.NullMarked;
