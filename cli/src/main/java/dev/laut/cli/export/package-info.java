/**
 * The ledger as tables for spreadsheets.
 *
 * <pre>{@code
 * Csv.row(List.of("Hafen", "=1+1", "sagt \"nein\""));   // Hafen,'=1+1,"sagt ""nein""" and CR LF
 * }</pre>
 */
@NullMarked
package dev.laut.cli.export;

import org.jspecify.annotations.NullMarked;
