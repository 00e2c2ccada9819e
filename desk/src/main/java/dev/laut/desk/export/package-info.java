/**
 * What a screen shows, to take along: JSON, JSON Lines, CSV, a citation.
 *
 * <p>For example, {@code /export/stories.csv?mark=denied} holds the rows of {@code /?mark=denied}.
 */
@NullMarked
package dev.laut.desk.export;

import org.jspecify.annotations.NullMarked;
