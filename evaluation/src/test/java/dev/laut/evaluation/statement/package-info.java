/** Tests. */
@NullMarked
package dev.laut.evaluation.statement;

import org.jspecify.annotations.NullMarked;
