/**
 * Text for a terminal: laid out to its width, in its colours, and harmless whatever a page holds.
 *
 * <p>Text from pages is data. {@link dev.laut.cli.terminal.SafeText} takes every control character
 * and escape sequence out of it before it reaches a terminal.
 *
 * <pre>{@code
 * Paper paper = new Paper(80, Palette.PLAIN);
 * paper.paragraph("  • ", "    ", List.of(new Run("It ", Ink.PLAIN), new Run("may", Ink.MARKED), new Run(" rain.", Ink.PLAIN)));
 * paper.text();   // "  • It ~may~ rain.\n"
 * }</pre>
 */
@NullMarked
package dev.laut.cli.terminal;

import org.jspecify.annotations.NullMarked;
