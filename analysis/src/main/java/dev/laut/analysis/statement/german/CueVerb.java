package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;

/**
 * A verb of saying, writing or thinking.
 *
 * @param verb its infinitive
 * @param takes the letters that cue-verbs.txt explains
 */
record CueVerb(String verb, Medium medium, String takes) {

  boolean takesClause() {
    return takes.indexOf('c') >= 0;
  }

  boolean takesInfinitive() {
    return takes.indexOf('z') >= 0 || takesClause() && follows();
  }

  boolean follows() {
    return takes.indexOf('f') >= 0;
  }

  boolean takesGist() {
    return takes.indexOf('g') >= 0;
  }

  boolean names() {
    return takes.indexOf('n') >= 0;
  }

  boolean takesPassive() {
    return takes.indexOf('p') >= 0;
  }

  boolean takesPersonAsObject() {
    return takes.indexOf('a') >= 0;
  }
}
