package dev.laut.analysis.annotation;

import dev.laut.model.Block;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a text, in sentences, with tag, lemma and morphology. One instance serves all
 * threads; models load when a language is first met.
 */
public final class WordFinder {

  /** The words of a text; every token is in one of the sentences. */
  public record Words(List<Sentence> sentences, List<Token> tokens) {

    public Words {
      sentences = List.copyOf(sentences);
      tokens = List.copyOf(tokens);
    }
  }

  /** Taggers are costly to make and not thread-safe: each thread keeps its own. */
  private final ThreadLocal<Map<String, Tagger>> taggers = ThreadLocal.withInitial(HashMap::new);

  private final SentenceSplitter splitter = new SentenceSplitter();

  private static Tagger tagger(Language language) {
    return switch (language.grammar()) {
      case GERMAN, ENGLISH -> new ModelTagger(language);
      case LISTS -> new ListTagger(language);
    };
  }

  /**
   * The words of {@code text}.
   *
   * @param blocks where paragraphs begin and end; if empty, line ends tell
   * @param lang BCP 47; one that Laut does not read is cut and tagged as English
   */
  public Words find(String text, List<Block> blocks, String lang) {
    Language language = Language.of(lang);
    Tagger tagger = taggers.get().computeIfAbsent(language.tag(), any -> tagger(language));
    List<Span> spans = new Tokenizer(language).tokens(text);
    List<Sentence> sentences = splitter.sentences(text, spans, blocks);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Sentence sentence : sentences) {
      tokens.addAll(tagger.tag(text, spans, sentence.first(), sentence.end()));
    }
    return new Words(sentences, tokens);
  }
}
