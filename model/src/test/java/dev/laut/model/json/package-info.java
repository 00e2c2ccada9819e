/** Tests of the JSON codec over arbitrary readings. */
@NullMarked
package dev.laut.model.json;

import org.jspecify.annotations.NullMarked;
