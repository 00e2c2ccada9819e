/**
 * The fold of readings into stories under load: how long it takes, how much memory, and whether
 * what comes out is right.
 *
 * <p>{@link dev.laut.evaluation.synthetic.SyntheticNews} knows which of its articles tell the same
 * and who copied from whom, so a run of any length can be measured for right and wrong as well.
 */
@NullMarked
package dev.laut.evaluation.stream;

import org.jspecify.annotations.NullMarked;
