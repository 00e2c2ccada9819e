/** Tests of tables. */
@NullMarked
package dev.laut.model.csv;

import org.jspecify.annotations.NullMarked;
