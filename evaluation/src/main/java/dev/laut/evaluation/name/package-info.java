/**
 * Trains the tagger of names: {@code TrainNames} reads sentences whose names people marked, and
 * writes the weights where {@code dev.laut.analysis.name} looks for them. {@code docs/models.md}
 * has the commands, data and licences of the models that are shipped.
 */
@NullMarked
package dev.laut.evaluation.name;

import org.jspecify.annotations.NullMarked;
