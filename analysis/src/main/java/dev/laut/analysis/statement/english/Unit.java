package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence, or several that one quotation ties together: tokens {@code [first, end)}.
 *
 * <p>What has no end is cut after {@link #LONGEST} tokens, so that time stays linear in the text.
 *
 * @param block index of its block
 */
record Unit(int first, int end, int block) {

  static final int LONGEST = 300;

  /**
   * The units of a text; {@code quoted} tells for each token the outermost quotation that holds it,
   * or -1.
   */
  static List<Unit> of(Annotated text, int[] quoted) {
    List<Unit> units = new ArrayList<>();
    int first = 0;
    for (Sentence sentence : text.sentences()) {
      int last = sentence.end() - 1;
      for (; sentence.end() - first > LONGEST; first += LONGEST) {
        units.add(new Unit(first, first + LONGEST, sentence.block()));
      }
      boolean goesOn =
          sentence.end() < quoted.length
              && quoted[last] >= 0
              && quoted[last] == quoted[sentence.end()];
      if (!goesOn) {
        units.add(new Unit(first, sentence.end(), sentence.block()));
        first = sentence.end();
      }
    }
    return units;
  }
}
