/**
 * Statements by a language's lists alone: {@code cue-verbs}, {@code frame-words}, and the closed
 * classes that tell where a phrase ends. A language becomes readable by a folder of lists and a row
 * in {@code languages.txt}, without code.
 *
 * <pre>{@code
 * // Dutch: "De brug is veilig, zegt burgemeester Anna Bos." "Volgens de politie viel niemand."
 * // INDIRECT: quote "De brug is veilig", speaker "burgemeester Anna Bos", cue "zegt"
 * }</pre>
 *
 * <p>It reads what most languages of Europe share: content behind a conjunction, before or around
 * an inverted frame, beside a source preposition, in quotation marks; and words of hearsay.
 */
@NullMarked
package dev.laut.analysis.statement.lexical;

import org.jspecify.annotations.NullMarked;
