/**
 * How good Laut is: gold files in, figures out.
 *
 * <p>{@link dev.laut.evaluation.Subject} lists what can be measured. {@link
 * dev.laut.evaluation.Evaluation} lets a reader answer over a gold file's inputs and compares its
 * records with the gold; {@link dev.laut.evaluation.EvaluateCommand} is the command line around it,
 * and {@link dev.laut.evaluation.Floors} what continuous integration holds on to.
 *
 * <pre>{@code
 * laut evaluate statements --gold ../shared/data/attribution/de/dev.jsonl --errors --worst 5
 * laut evaluate --floors evaluation/floors.txt --data ../shared/data
 * }</pre>
 */
@NullMarked
package dev.laut.evaluation;

import org.jspecify.annotations.NullMarked;
