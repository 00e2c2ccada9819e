/**
 * Lays what people corrected over what was found; the findings stay as they are.
 *
 * <p>For example, "Tom Reyes, not Ada Brunn, says s1 of a" makes of the reading a another reading,
 * whose statement s1 has Tom Reyes in the first place of its chain and {@code person} in {@code
 * by}.
 */
@NullMarked
package dev.laut.model.correction;

import org.jspecify.annotations.NullMarked;
