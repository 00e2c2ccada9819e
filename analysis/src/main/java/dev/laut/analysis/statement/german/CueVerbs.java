package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Labelled;
import dev.laut.model.Medium;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of cue-verbs.txt and cue-phrases.txt. */
final class CueVerbs {

  /** Words that make a verb a cue: "geht ... davon aus". Each place holds its choices. */
  record Phrase(CueVerb cue, List<Set<String>> words) {}

  private static final String FOLDER = "/dev/laut/analysis/de/";
  private static final Map<String, CueVerb> VERBS = verbs();
  private static final Map<String, List<Phrase>> PHRASES = phrases();

  private CueVerbs() {}

  static @Nullable CueVerb verb(String infinitive) {
    return VERBS.get(infinitive);
  }

  /** Any verb, as if it could introduce whatever a verb of saying can. */
  static CueVerb anyVerb(String infinitive) {
    CueVerb known = VERBS.get(infinitive);
    return known == null
        ? new CueVerb(infinitive, Medium.SPEECH, "czqf")
        : new CueVerb(infinitive, known.medium(), known.takes() + "czqf");
  }

  /** The phrases with the verb {@code infinitive}, those with most words first. */
  static List<Phrase> phrases(String infinitive) {
    return PHRASES.getOrDefault(infinitive, List.of());
  }

  private static Map<String, CueVerb> verbs() {
    Map<String, CueVerb> verbs = new HashMap<>();
    for (String line : WordList.lines(FOLDER + "cue-verbs.txt")) {
      String[] columns = line.split("\t");
      String verb = columns[0].replace("|", "");
      verbs.put(verb, new CueVerb(verb, medium(columns[1]), columns[2]));
    }
    return Map.copyOf(verbs);
  }

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordList.lines(FOLDER + "cue-phrases.txt")) {
      String[] columns = line.split("\t");
      List<Set<String>> words = new ArrayList<>();
      for (String word : columns[1].split(" ")) {
        words.add(Set.of(word.split("/")));
      }
      CueVerb cue = new CueVerb(columns[0] + " " + columns[1], medium(columns[2]), columns[3]);
      phrases.computeIfAbsent(columns[0], verb -> new ArrayList<>()).add(new Phrase(cue, words));
    }
    phrases.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
    return Map.copyOf(phrases);
  }

  static Medium medium(String label) {
    return Labelled.of(Medium.class, label);
  }
}
