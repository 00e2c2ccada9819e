package dev.laut.ledger;

/** Does work on the ledger's own connection, one piece after another. */
interface Runner {

  <T> T run(Work<T> work);
}
