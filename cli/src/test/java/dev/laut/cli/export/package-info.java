/** Tests of tables. */
@NullMarked
package dev.laut.cli.export;

import org.jspecify.annotations.NullMarked;
