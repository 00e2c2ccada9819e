/** Tests of the domain's words, and {@link dev.laut.model.Draft} for the tests of all modules. */
@NullMarked
package dev.laut.model;

import org.jspecify.annotations.NullMarked;
