/**
 * Statements with their speakers against the German news quotation set, by the measure published
 * with it (Petersen-Frey and Biemann, LREC-COLING 2024).
 *
 * <p>Spans become sets of gold tokens; in each article the statements of both sides are paired so
 * that the quotes overlap most; then each part of a statement is compared, every statement weighing
 * the same. Two rows are added to the published measure: {@code exact} and {@code who+what}.
 *
 * <pre>{@code
 * Measurement measurement = new StatementMeasurement(GoldFile.read(path, "dev.jsonl"));
 * measurement.compare(records).figure("joint.F1");
 * }</pre>
 */
@NullMarked
package dev.laut.evaluation.statement;

import org.jspecify.annotations.NullMarked;
