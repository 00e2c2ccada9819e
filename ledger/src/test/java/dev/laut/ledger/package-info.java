/** Tests of the ledger: {@link dev.laut.ledger.LedgerContract} holds for every store. */
@NullMarked
package dev.laut.ledger;

import org.jspecify.annotations.NullMarked;
