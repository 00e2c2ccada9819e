@NullMarked
package dev.laut.analysis.lexis;

import org.jspecify.annotations.NullMarked;
