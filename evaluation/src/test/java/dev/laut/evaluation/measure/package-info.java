/** Tests. */
@NullMarked
package dev.laut.evaluation.measure;

import org.jspecify.annotations.NullMarked;
