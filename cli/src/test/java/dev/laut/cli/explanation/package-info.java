/** Tests of explanations. */
@NullMarked
package dev.laut.cli.explanation;

import org.jspecify.annotations.NullMarked;
