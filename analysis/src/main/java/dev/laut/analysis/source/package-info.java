/**
 * According to whom: the chain of sources from the reader back to the origin of each statement, and
 * how far the outlet hedges.
 *
 * <p>Borderline cases follow the guidelines of the chains set: a spokesperson without a name is the
 * organisation, a press release is its issuer, "X told agency Y" is Y and then X, credit lines add
 * no link.
 */
@NullMarked
package dev.laut.analysis.source;

import org.jspecify.annotations.NullMarked;
