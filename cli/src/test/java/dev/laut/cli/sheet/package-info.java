/** Tests of the source sheet. */
@NullMarked
package dev.laut.cli.sheet;

import org.jspecify.annotations.NullMarked;
