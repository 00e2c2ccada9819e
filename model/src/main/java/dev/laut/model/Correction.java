package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person corrected; kept beside the finding, which stays as it is.
 *
 * @param number in the order of arrival, from 1; 0 before it was kept
 * @param id of what is corrected, see {@link CorrectionTarget}
 * @param note the reason, in the person's words, or null
 * @param who corrected it
 * @param at when, ISO 8601 with an offset
 * @param found what the machine had found then: a record of JSON, or null
 * @param undone whether somebody took it back since
 */
public record Correction(
    long number,
    String id,
    Change change,
    @Nullable String note,
    String who,
    String at,
    @Nullable String found,
    boolean undone) {

  /** Longer notes and names are refused, in UTF-16 units. */
  public static final int MAX_LENGTH = 2000;

  /** One that was not kept yet. */
  public Correction(
      String id,
      Change change,
      @Nullable String note,
      String who,
      String at,
      @Nullable String found) {
    this(0, id, change, note, who, at, found, false);
  }

  /**
   * @throws IllegalArgumentException if the id is empty, or note or name are too long
   */
  public Correction {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a correction names what it corrects");
    }
    if (who.isBlank() || who.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a correction names who made it, in a few words");
    }
    if (note != null && note.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a note of %d characters is longer than %d".formatted(note.length(), MAX_LENGTH));
    }
  }

  /** What kind of thing is corrected. */
  public CorrectionTarget target() {
    return change.target();
  }
}
