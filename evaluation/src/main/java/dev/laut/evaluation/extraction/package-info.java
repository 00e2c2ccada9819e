/**
 * Trains the classifier that tells a page's body from the rest: {@code TrainExtraction} reads the
 * page sets, labels passages by what people said of the bodies, grows two forests of small trees
 * and writes them where {@code dev.laut.analysis.extraction} looks for them.
 */
@NullMarked
package dev.laut.evaluation.extraction;

import org.jspecify.annotations.NullMarked;
