package dev.laut.analysis.annotation;

import dev.laut.analysis.name.NameFinder;
import dev.laut.analysis.quantity.QuantityFinder;
import dev.laut.model.Block;
import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words of a text and what they are. One instance serves all threads; models load when a
 * language is first met.
 */
public final class Annotator {

  /** Taggers are costly to make and not thread-safe: each thread keeps its own. */
  private final ThreadLocal<Map<String, Tagger>> taggers = ThreadLocal.withInitial(HashMap::new);

  private final Map<String, QuantityFinder> quantityFinders = new ConcurrentHashMap<>();
  private final Map<String, NameFinder> nameFinders = new ConcurrentHashMap<>();

  private final SentenceSplitter splitter = new SentenceSplitter();

  /**
   * The words of {@code text}.
   *
   * @param blocks where paragraphs begin and end; if empty, line ends tell
   * @param lang {@code de} or {@code en}; any other language is read with English rules for words
   *     and sentences
   */
  public Annotated annotate(String text, List<Block> blocks, String lang) {
    String known = lang.equals("de") || lang.startsWith("de-") ? "de" : "en";
    Tagger tagger = taggers.get().computeIfAbsent(known, Tagger::new);
    List<Span> spans = new Tokenizer(known).tokens(text);
    List<Sentence> sentences = splitter.sentences(text, spans, blocks);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Sentence sentence : sentences) {
      tokens.addAll(tagger.tag(text, spans, sentence.first(), sentence.end()));
    }
    List<Quantity> quantities = quantities(known).find(tokens, List.of());
    List<Name> names = names(known).find(tokens, sentences);
    return new Annotated(text, lang, sentences, tokens, names, List.of(), quantities);
  }

  private QuantityFinder quantities(String lang) {
    return quantityFinders.computeIfAbsent(lang, QuantityFinder::new);
  }

  private NameFinder names(String lang) {
    return nameFinders.computeIfAbsent(lang, NameFinder::new);
  }
}
