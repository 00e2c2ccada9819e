package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import java.util.List;
import java.util.Set;

/** To whom it is said: "sagte der Zeitung", "gegenüber der Presse", "forderte den Rat auf". */
final class Addressees {

  private static final Set<String> TALKS = Set.of("interview", "gespräch", "telefonat");
  private static final Set<String> DATIVES =
      Set.of(
          "dem", "der", "den", "einem", "einer", "ihm", "ihnen", "seinem", "seiner", "ihrem",
          "ihrer");

  private Addressees() {}

  /** The addressee in the predicate's clause; empty where none is named. */
  static List<Run> of(Parse parse, Clauses sentence, Predicate predicate, List<Run> speaker) {
    Clause clause = predicate.clause();
    CueVerb cue = predicate.cue();
    if (cue != null && predicate.passive() && cue.takesPassive()) {
      return passive(parse, sentence, clause);
    }
    List<Run> named = behindPreposition(parse, clause, predicate);
    if (!named.isEmpty() || cue == null || predicate.passive()) {
      return named;
    }
    return object(parse, clause, cue, speaker);
  }

  /** "Die Männer werden beschuldigt", "Ihm wird vorgeworfen". */
  private static List<Run> passive(Parse parse, Clauses sentence, Clause clause) {
    Words words = parse.words();
    int first = clause.first();
    boolean dative = words.has(first, Feature.DATIVE) && first < clause.finite();
    int end = dative ? parse.phrases().end(first, clause.finite()) : first;
    return end > first ? List.of(new Run(first, end)) : parse.subject(sentence, clause);
  }

  private static List<Run> behindPreposition(Parse parse, Clause clause, Predicate predicate) {
    Words words = parse.words();
    for (Segment segment : clause.segments()) {
      Run run = segment.run();
      for (int i = run.first(); i + 1 < run.end(); i++) {
        boolean to =
            switch (words.lower(i)) {
              case "gegenüber" -> words.isTag(i, Tag.ADP);
              case "mit" -> TALKS.contains(words.lower(i - 1));
              case "an" -> predicate.verb().equals("appellieren");
              case "vor" ->
                  words.is(i + 2, "presse")
                      || words.is(i + 1, "journalisten")
                      || words.is(i + 1, "reportern");
              default -> false;
            };
        int end = to && parse.phrases().starts(i + 1) ? parse.phrases().end(i + 1, run.end()) : i;
        if (end > i + 1) {
          return List.of(new Run(i + 1, end));
        }
      }
    }
    return List.of();
  }

  /** The first phrase without a preposition that is not the speaker. */
  private static List<Run> object(Parse parse, Clause clause, CueVerb cue, List<Run> speaker) {
    Words words = parse.words();
    for (Segment segment : clause.segments()) {
      int i = segment.run().first();
      int end = segment.run().end();
      while (i < end) {
        Run spoken = speaker.isEmpty() ? new Run(0, 0) : speaker.getFirst();
        if (spoken.contains(i)) {
          i = spoken.end();
        } else if (words.isTag(i, Tag.ADP)) {
          i = Math.max(i + 1, i + 1 < end ? parse.phrases().end(i + 1, end) : end);
        } else if (!parse.phrases().starts(i)) {
          i++;
        } else {
          int close = parse.phrases().end(i, end);
          boolean dative = DATIVES.contains(words.lower(i)) && words.has(i, Feature.DATIVE);
          boolean person = cue.takesPersonAsObject() && !words.is(i, "sich") && !words.is(i, "es");
          if (close > i && (dative || person) && (!words.isTag(i, Tag.DET) || close > i + 1)) {
            return List.of(new Run(i, close));
          }
          i = Math.max(i + 1, close);
        }
      }
    }
    return List.of();
  }
}
