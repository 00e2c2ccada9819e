/**
 * Who says so: chains of sources, hedges, headlines and quantities against the chains set.
 *
 * <p>Statements are paired where their quotes share at least half of their words; on pairs, the
 * chain is right when it has the same links, each of the same kind and name. {@link
 * dev.laut.evaluation.chain.NameMatch} tells when two names are the same.
 *
 * <pre>{@code
 * NameMatch.same("die Seenotleitung", "Seenotleitung Kraghafen")   // true: one holds the other
 * }</pre>
 */
@NullMarked
package dev.laut.evaluation.chain;

import org.jspecify.annotations.NullMarked;
