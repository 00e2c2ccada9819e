/**
 * The source sheet: what somebody with thirty seconds wants to know of an article.
 *
 * <p>From top to bottom: the headline and whether the text bears it; where the article comes from;
 * then who says what, each source drawn from this page back to the origin, with the words that
 * hedge underlined; and last a line that counts.
 *
 * <pre>{@code
 * Mine soll seit Wochen stillstehen
 * ✓ headline supported
 * Grubenblatt · 2024-05-17 · German
 *
 * this page ← Talfunk ← Bergleute (unnamed)
 *   • Die Mine ~soll~ seit Wochen stillstehen — hedged
 *
 * 1 statement · 1 origin, unnamed
 * }</pre>
 */
@NullMarked
package dev.laut.cli.sheet;

import org.jspecify.annotations.NullMarked;
