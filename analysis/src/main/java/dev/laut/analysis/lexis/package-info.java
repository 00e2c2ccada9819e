/**
 * The content words of a text in a form in which articles can be held against each other: stems in
 * one language, concepts across German and English.
 *
 * <p>A {@link dev.laut.analysis.lexis.Term} is a word without its ending. Where two words mean the
 * same ("Erdbeben", "quake", "earthquake") a small lexicon gives them one concept; a word that the
 * lexicon lacks gets a spelling that its cognate in the other language gets, too ("Zyklon",
 * "cyclone"). German compounds are cut into parts where the last part is a word of the lexicon. No
 * tagger and no dictionary is needed, so it works on any record's text at some megabytes a second.
 *
 * <pre>{@code
 * Lexis german = Lexis.of("de");
 * german.terms("Die Fähren lagen im Hafen").stream().map(Term::stem).toList();  // [fahr, lag, haf]
 * german.concept(german.stem("Erdbeben"))
 *     .equals(Lexis.of("en").concept(Lexis.of("en").stem("quakes")));           // true
 * german.parts("Werftarbeiter");                                                // [werft, arbeit]
 * }</pre>
 */
@NullMarked
package dev.laut.analysis.lexis;

import org.jspecify.annotations.NullMarked;
