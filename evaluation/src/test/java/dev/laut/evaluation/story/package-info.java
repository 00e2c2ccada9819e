@NullMarked
package dev.laut.evaluation.story;

import org.jspecify.annotations.NullMarked;
