/** Tests of text for terminals. */
@NullMarked
package dev.laut.cli.terminal;

import org.jspecify.annotations.NullMarked;
