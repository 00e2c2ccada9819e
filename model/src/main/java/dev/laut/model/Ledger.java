package dev.laut.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where readings are kept: append-only, and keeping the same reading twice changes nothing.
 *
 * <p>Two readings are the same when everything but {@link PageSource#location} is equal: a page
 * that was moved to another folder is no news. Another reading with the id of a kept one is a new
 * <em>version</em> and is kept beside it. Versions are ordered by when they were first kept, so
 * that an interrupted run, started again with the same input, ends in the same ledger as an
 * undisturbed one.
 *
 * <p>One instance may be used by several threads. Every method throws {@link LedgerException} when
 * the store cannot be used.
 */
public interface Ledger extends AutoCloseable {

  /** Keeps {@code reading}; once this returns, it survives a crash. Returns whether it was new. */
  default boolean add(Reading reading) {
    return addAll(List.of(reading)) == 1;
  }

  /**
   * Keeps {@code readings}, all or none of them; once this returns, they survive a crash.
   *
   * @return how many of them were new
   */
  int addAll(List<Reading> readings);

  /** The newest reading with this article id. */
  Optional<Reading> reading(String id);

  /** How many readings with this article id are kept. */
  int countVersions(String id);

  /** All readings with this article id, the newest last; empty if the id is not known. */
  List<Reading> versions(String id);

  /**
   * The newest reading of every id, in code-point order of the ids, as they are at the time of this
   * call; to be closed by the caller.
   */
  Stream<Reading> readings();

  /**
   * A page of the newest readings that match. A cursor that is none throws {@link
   * IllegalArgumentException}.
   */
  Found find(Query query);

  /** The newest readings that match, best first. */
  default List<Hit> search(Query query) {
    return find(query).hits();
  }

  /**
   * A page of those who are quoted. A cursor that is none throws {@link IllegalArgumentException}.
   */
  SourcePage sources(SourceQuery query);

  /** The outlets with the most articles, {@code most} at most. */
  List<OutletLine> outlets(int most);

  /** The stories that the readings tell; part of this ledger, closed with it. */
  Shelf shelf();

  /** What people corrected; part of this ledger. */
  Corrections corrections();

  /** The searches that people saved; part of this ledger. */
  SavedSearches searches();

  @Override
  void close();
}
