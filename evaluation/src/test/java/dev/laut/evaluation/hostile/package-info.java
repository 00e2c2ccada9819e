/**
 * Input that broke other programs, and damaged copies of our own samples: whatever comes in, a
 * reading comes out, soon, and its record can be read back.
 */
@NullMarked
package dev.laut.evaluation.hostile;

import org.jspecify.annotations.NullMarked;
