@NullMarked
package dev.laut.evaluation.synthetic;

import org.jspecify.annotations.NullMarked;
