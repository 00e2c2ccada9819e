package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import java.util.Set;

/** The words that open a clause. */
final class Openers {

  private static final String FOLDER = "/dev/laut/analysis/de/";
  private static final Set<String> SUBORDINATORS = WordList.set(FOLDER + "subordinators.txt");
  private static final Set<String> QUESTIONS = WordList.set(FOLDER + "question-words.txt");
  private static final Set<String> RELATIVES = WordList.set(FOLDER + "relative-pronouns.txt");
  private static final Set<String> CONJUNCTIONS = WordList.set(FOLDER + "conjunctions.txt");
  private static final Set<String> FOCUS = WordList.set(FOLDER + "focus-adverbs.txt");

  private Openers() {}

  static boolean isConjunction(Words words, int i) {
    return CONJUNCTIONS.contains(words.lower(i)) && !words.isTag(i, Tag.ADJ);
  }

  /** The first token behind conjunctions and words such as "auch", "nur", "erst". */
  static int head(Words words, Run run) {
    int i = run.first();
    while (i + 1 < run.end() && (isConjunction(words, i) || words.isQuoteMark(i))) {
      i++;
    }
    int focus = i;
    while (focus + 1 < run.end() && FOCUS.contains(words.lower(focus))) {
      focus++;
    }
    return focus > i && (isSubordinator(words, focus) || words.is(focus, "wie")) ? focus : i;
  }

  /** "auch", "selbst", "insbesondere" before a noun phrase. */
  static boolean isFocus(Words words, int i) {
    return FOCUS.contains(words.lower(i)) && words.isTag(i, Tag.ADV);
  }

  static boolean isSubordinator(Words words, int i) {
    return SUBORDINATORS.contains(words.lower(i));
  }

  static boolean isQuestion(Words words, int i) {
    return QUESTIONS.contains(words.lower(i))
        || words.isTag(i, Tag.ADP) && words.lower(i + 1).startsWith("welch");
  }

  /** "der", "deren", "mit dem", "in dessen". */
  static boolean isRelative(Words words, int i) {
    return RELATIVES.contains(words.lower(i))
        || words.isTag(i, Tag.ADP) && RELATIVES.contains(words.lower(i + 1));
  }
}
