/** Tests of the command line and of the shape of the whole program. */
@NullMarked
package dev.laut.cli;

import org.jspecify.annotations.NullMarked;
