@NullMarked
package dev.laut.evaluation.copy;

import org.jspecify.annotations.NullMarked;
