/** Who is mentioned, phrase by phrase. */
@NullMarked
package dev.laut.analysis.mention;

import org.jspecify.annotations.NullMarked;
