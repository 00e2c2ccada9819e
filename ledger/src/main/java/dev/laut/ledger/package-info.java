/**
 * What is kept: readings, append-only, with a search index that follows from them.
 *
 * <p>A reading is stored as its record of the JSON contract; everything else in the store is a view
 * of these records. Keeping the same reading twice changes nothing, so a run that was killed is
 * simply run again.
 *
 * <pre>{@code
 * try (Ledger ledger = SqliteLedger.open(Path.of("laut.db"))) {
 *   ledger.add(reading);
 *   List<Hit> hits = ledger.search(QueryText.parse("Hafen Streik origin:unnamed lang:de", 20));
 * }
 * }</pre>
 */
@NullMarked
package dev.laut.ledger;

import org.jspecify.annotations.NullMarked;
