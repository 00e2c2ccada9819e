/** Tests. */
@NullMarked
package dev.laut.evaluation.page;

import org.jspecify.annotations.NullMarked;
