/** Tests. */
@NullMarked
package dev.laut.evaluation;

import org.jspecify.annotations.NullMarked;
