/** Statements by a language's lists alone; none so far. */
@NullMarked
package dev.laut.analysis.statement.lexical;

import org.jspecify.annotations.NullMarked;
