/** Chains and hedges, sentence by sentence. */
@NullMarked
package dev.laut.analysis.source;

import org.jspecify.annotations.NullMarked;
