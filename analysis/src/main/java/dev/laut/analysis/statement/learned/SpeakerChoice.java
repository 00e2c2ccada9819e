package dev.laut.analysis.statement.learned;

import dev.laut.model.Span;
import java.util.List;
import java.util.function.Supplier;

/**
 * A phrase that may be the speaker of a statement.
 *
 * @param speaker empty for: nobody is named
 * @param features {@link Features#hashes} of what is known about it
 * @param told the same once more, with the names of the features
 */
public record SpeakerChoice(List<Span> speaker, int[] features, Supplier<Features> told) {

  public SpeakerChoice {
    speaker = List.copyOf(speaker);
  }

  /** A choice with the features that {@code told} gives. */
  public SpeakerChoice(List<Span> speaker, Supplier<Features> told) {
    this(speaker, told.get().hashes(), told);
  }
}
