/** Tests. */
@NullMarked
package dev.laut.evaluation.chain;

import org.jspecify.annotations.NullMarked;
