package dev.laut.analysis.statement.learned;

import dev.laut.model.Span;
import java.util.List;

/**
 * A phrase that may be the speaker of a statement.
 *
 * @param speaker empty for: nobody is named
 * @param features {@link Features#hashes} of what is known about it
 */
public record SpeakerChoice(List<Span> speaker, int[] features) {

  public SpeakerChoice {
    speaker = List.copyOf(speaker);
  }
}
