package dev.laut.analysis.statement.lexical;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.AttributionFinder;
import java.util.ArrayList;
import java.util.List;

/** Statements by a language's lists alone, sentence by sentence. Thread-safe. */
public final class LexicalAttributionFinder implements AttributionFinder {

  private final FrameWords words;

  /**
   * @param language without lists of verbs and frames it finds nothing
   */
  public LexicalAttributionFinder(Language language) {
    words = new FrameWords(language);
  }

  @Override
  public List<Attribution> find(Annotated text) {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Attribution attribution = new SentenceReader(text, words, sentence).read();
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }
}
