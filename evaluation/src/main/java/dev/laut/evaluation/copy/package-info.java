/**
 * Who copied from whom, held against a set of documents of which that is known.
 *
 * <p>{@link dev.laut.evaluation.copy.CopyMeasurement} hands the documents in under ids that say
 * nothing, lets the fold over copies find its edges, and compares them with the gold's. What people
 * see of copies is the number of documents that do not rest on others, so that number is measured
 * beside the edges.
 */
@NullMarked
package dev.laut.evaluation.copy;

import org.jspecify.annotations.NullMarked;
