/** Tests of extraction, on pages that were made up for them. */
@NullMarked
package dev.laut.analysis.extraction;

import org.jspecify.annotations.NullMarked;
