package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Labelled;
import dev.laut.model.Medium;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying.
 *
 * @param takes what may follow: {@code clause}, {@code quote}, {@code gist}, {@code order}
 */
record CueWord(String lemma, Set<String> takes, Medium medium) {

  private static final Map<String, CueWord> WORDS = read();
  private static final Map<String, CueWord> FORMS = forms();

  /** The verb of saying with this lemma, or null. */
  static @Nullable CueWord of(String lemma) {
    return WORDS.get(lemma);
  }

  /** The verb of saying that this inflected form, in lower case, may belong to, or null. */
  static @Nullable CueWord ofForm(String form) {
    return FORMS.get(form);
  }

  private static Map<String, CueWord> read() {
    Map<String, CueWord> words = new HashMap<>();
    for (String line : WordList.lines("/dev/laut/analysis/en/cue-verbs.txt")) {
      String[] columns = line.split("\t");
      Medium medium = Labelled.of(Medium.class, columns[2]);
      words.put(columns[0], new CueWord(columns[0], Set.of(columns[1].split(" ")), medium));
    }
    return words;
  }

  private static Map<String, CueWord> forms() {
    Map<String, CueWord> forms = new HashMap<>();
    for (CueWord word : WORDS.values()) {
      String stem =
          word.lemma.endsWith("e") ? word.lemma.substring(0, word.lemma.length() - 1) : word.lemma;
      String es =
          word.lemma.endsWith("y")
              ? stem.substring(0, stem.length() - 1) + "ies"
              : word.lemma + "s";
      forms.put(word.lemma, word);
      forms.put(es, word);
      forms.put(stem + "ed", word);
    }
    for (String line : WordList.lines("/dev/laut/analysis/en/irregular-verbs.txt")) {
      String[] row = line.split(" ");
      CueWord word = WORDS.get(row[0]);
      for (int i = 1; word != null && i < row.length; i++) {
        forms.put(row[i], word);
      }
    }
    return forms;
  }

  boolean takes(String complement) {
    return takes.contains(complement);
  }

  /** Names what it speaks of ("called it “a joke”"): its quotation is told, the naming is not. */
  boolean names() {
    return takes("quote") && takes("gist") && !takes("clause");
  }
}
