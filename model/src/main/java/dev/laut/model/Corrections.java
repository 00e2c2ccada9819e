package dev.laut.model;

import java.util.List;
import java.util.Optional;

/**
 * What people corrected: append-only, apart from readings and stories, so that no new reading and
 * no new fold overwrites it. {@link Corrected} lays it over what is shown.
 *
 * <p>Every method throws {@link LedgerException} when the store cannot be used.
 */
public interface Corrections {

  /**
   * Keeps {@code correction}; once this returns, it survives a crash. Returns it with its number.
   */
  Correction add(Correction correction);

  /**
   * Takes a correction back; it stays to be read. Returns it as it is then, or empty where no
   * correction has the number. Undoing twice changes nothing.
   */
  Optional<Correction> undo(long number, String who, String at);

  /** All corrections that nobody took back, in the order in which they were made. */
  List<Correction> standing();

  /** The corrections of this thing that nobody took back, in the order in which they were made. */
  List<Correction> standing(CorrectionTarget target, String id);

  /** The same of every thing whose id begins with {@code prefix}. */
  List<Correction> standingBelow(CorrectionTarget target, String prefix);

  /** All corrections after number {@code after}, undone ones too; {@code most} at most. */
  List<Correction> all(long after, int most);
}
