package dev.laut.analysis.statement.lexical;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Labelled;
import dev.laut.model.Medium;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of saying and the words that tie content to its source, of one language. */
final class FrameWords {

  private final Map<String, Medium> verbs = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  FrameWords(Language language) {
    for (String line : language.lines("cue-verbs")) {
      String[] columns = line.split("\t");
      verbs.put(columns[0], Labelled.of(Medium.class, columns[2]));
    }
    for (Entry<String, String> row : WordList.rows(language.lines("frame-words"))) {
      classes.put(row.getKey(), Set.of(row.getValue().split(" ")));
    }
  }

  /** The medium of a verb of saying, null for other words. */
  @Nullable Medium medium(Token token) {
    return verbs.get(token.lemma());
  }

  /** Behind what content begins: "dat". */
  boolean opensContent(Token token) {
    return is(token, "content-opener");
  }

  /** What stands before a source: "volgens". */
  boolean opensSource(Token token) {
    return is(token, "source-opener");
  }

  /** What stands before a source behind its content: "aldus". */
  boolean closesContent(Token token) {
    return is(token, "source-closer");
  }

  /** What makes a sentence hearsay by itself: "zou". */
  boolean isHearsay(Token token) {
    return is(token, "hearsay");
  }

  private boolean is(Token token, String name) {
    return classes.getOrDefault(name, Set.of()).contains(token.text().toLowerCase(Locale.ROOT));
  }
}
