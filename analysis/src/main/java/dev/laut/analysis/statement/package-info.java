/**
 * Who says what: passages whose content the text attributes to somebody, or marks as hearsay.
 *
 * <p>The five types and what belongs to each span are those of the German quotation set
 * (Petersen-Frey and Biemann, LREC-COLING 2024). What an {@link
 * dev.laut.analysis.statement.Attribution} rests on, and through whom, is found afterwards, in
 * {@link dev.laut.analysis.source}.
 *
 * <pre>{@code
 * "Die Brücke bleibe gesperrt, sagte Ada Brunn."
 * // INDIRECT: quote "Die Brücke bleibe gesperrt", speaker "Ada Brunn", cue "sagte"
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.statement;

import org.jspecify.annotations.NullMarked;
