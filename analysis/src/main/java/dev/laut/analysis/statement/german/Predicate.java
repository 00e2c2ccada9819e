package dev.laut.analysis.statement.german;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verb of a clause with its parts.
 *
 * @param finite token of the finite verb; -1 in an infinitive
 * @param verb infinitive of the verb that carries the meaning, separable part included
 * @param cue what it says about saying, or null
 * @param tokens the verb's parts in the text, with the words of a phrase, in order
 * @param passive "wird ... beschuldigt"
 */
record Predicate(
    Clause clause,
    int finite,
    String verb,
    @Nullable CueVerb cue,
    List<Integer> tokens,
    boolean passive,
    boolean modal,
    boolean negated) {

  int firstToken() {
    return tokens.getFirst();
  }

  int lastToken() {
    return tokens.getLast();
  }
}
