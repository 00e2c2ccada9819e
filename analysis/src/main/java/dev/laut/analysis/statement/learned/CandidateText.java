package dev.laut.analysis.statement.learned;

import dev.laut.analysis.statement.Attribution;
import java.util.List;

/** A text and the statements that it may hold. */
public interface CandidateText {

  /** The candidates, in an order that depends on the text alone. */
  List<Candidate> candidates();

  /**
   * Who may have said {@code found.get(index)}; nobody is always among them.
   *
   * @param found all statements of the text, in the order of their quotes
   */
  List<SpeakerChoice> speakers(int index, List<Attribution> found);
}
