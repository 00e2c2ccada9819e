/**
 * Does the headline say more than the body? Findings with the words of both places, and the verdict
 * that follows.
 */
@NullMarked
package dev.laut.analysis.headline;

import org.jspecify.annotations.NullMarked;
