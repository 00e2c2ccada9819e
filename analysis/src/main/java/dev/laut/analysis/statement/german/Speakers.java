package dev.laut.analysis.statement.german;

import java.util.List;
import java.util.Set;

/** Who says it, and to whom, in the clause of a verb of saying. */
final class Speakers {

  private static final Set<String> PLACES = Set.of("in", "im", "aus");
  private static final Set<String> SPEAKERS = Set.of("aus", "von", "vom", "bei", "beim", "seitens");

  private Speakers() {}

  /** The subject; in the passive the phrase behind "von" or "durch". */
  static List<Run> of(Parse parse, Clauses sentence, Predicate predicate) {
    if (predicate.verb().equals("zitieren") && predicate.passive()) {
      return parse.subject(sentence, predicate.clause());
    }
    if (predicate.passive()) {
      List<Run> agent = agent(parse, predicate.clause());
      return agent.isEmpty() ? place(parse, predicate.clause(), false) : agent;
    }
    boolean impersonal =
        switch (predicate.verb()) {
          case "heißen", "verlauten", "erfahren", "sein die rede", "sein von die rede" -> true;
          default -> false;
        };
    boolean talk = predicate.verb().endsWith("die rede");
    List<Run> place = impersonal ? place(parse, predicate.clause(), true) : List.of();
    if (place.isEmpty() && (impersonal || predicate.verb().startsWith("stehen "))) {
      place = adverb(parse.words(), predicate.clause());
    }
    if (!place.isEmpty() || talk) {
      return place;
    }
    List<Run> subject = parse.subject(sentence, predicate.clause());
    return subject.isEmpty() ? place(parse, predicate.clause(), false) : subject;
  }

  /** "heißt es dort", "darin steht". */
  private static List<Run> adverb(Words words, Clause clause) {
    for (Segment segment : clause.segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        if (words.is(i, "dort") || words.is(i, "darin")) {
          return List.of(new Run(i, i + 1));
        }
      }
    }
    return List.of();
  }

  /**
   * "In dem Bericht heißt es": who says it is told by where it stands.
   *
   * @param any takes a phrase of whatever noun behind "aus" or "von" ("hieß es aus Kreisen")
   */
  private static List<Run> place(Parse parse, Clause clause, boolean any) {
    Words words = parse.words();
    for (Segment segment : clause.segments()) {
      Run run = segment.run();
      for (int i = run.first(); i + 1 < run.end(); i++) {
        boolean in = PLACES.contains(words.lower(i)) || any && SPEAKERS.contains(words.lower(i));
        if (in && parse.phrases().starts(i + 1)) {
          int end = parse.phrases().end(i + 1, run.end());
          if (end > i + 1
              && (isSource(words, new Run(i + 1, end)) || SPEAKERS.contains(words.lower(i)))) {
            return List.of(new Run(i + 1, end));
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isSource(Words words, Run phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (words.isNoun(i)) {
        return CueNouns.of(words, i) != null;
      }
    }
    return false;
  }

  private static List<Run> agent(Parse parse, Clause clause) {
    Words words = parse.words();
    for (Segment segment : clause.segments()) {
      Run run = segment.run();
      for (int i = run.first(); i + 1 < run.end(); i++) {
        boolean by =
            words.is(i, "von")
                || words.is(i, "vom")
                || words.is(i, "durch")
                || words.is(i, "seitens");
        boolean attribute = i > run.first() && words.isNoun(i - 1) && i < clause.finite();
        if (by && !attribute) {
          int end = parse.phrases().end(i + 1, run.end());
          if (end > i + 1) {
            return List.of(new Run(i + 1, end));
          }
        }
      }
    }
    return List.of();
  }
}
