package dev.laut.model;

import java.util.List;
import java.util.Optional;

/**
 * The searches that people saved. Every method throws {@link LedgerException} when the store cannot
 * be used.
 */
public interface SavedSearches {

  /** Most searches that are kept. */
  int MOST = 1000;

  /**
   * Keeps {@code search}; one with its id already kept stays as it is. Returns whether it is new.
   *
   * @throws IllegalArgumentException if there are {@link #MOST} already
   */
  boolean save(SavedSearch search);

  /** Forgets the search; returns whether there was one. */
  boolean forget(String id);

  /** The search with this id. */
  Optional<SavedSearch> search(String id);

  /** All of them by name. */
  List<SavedSearch> all();
}
