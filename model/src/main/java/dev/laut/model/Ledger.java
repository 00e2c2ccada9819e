package dev.laut.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where readings are kept: append-only, and keeping the same reading twice changes nothing.
 *
 * <p>One instance may be used by several threads. Every method throws {@link LedgerException} when
 * the store cannot be used.
 */
public interface Ledger extends AutoCloseable {

  /** Keeps {@code reading}; once this returns, it survives a crash. Returns whether it was new. */
  boolean add(Reading reading);

  /** The newest reading with this article id. */
  Optional<Reading> reading(String id);

  /** The newest reading of every id, in the order of ids; to be closed by the caller. */
  Stream<Reading> readings();

  /** Articles and statements that match, best first. */
  List<Hit> search(Query query);

  @Override
  void close();
}
