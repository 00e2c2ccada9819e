package dev.laut.analysis.annotation;

import dev.laut.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags by OpenNLP's models, morphology by the language's dictionary. Not thread-safe; the models
 * behind it are shared.
 */
final class ModelTagger implements Tagger {

  private static final Map<String, String> MODELS =
      Map.of(
          "de",
          "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin",
          "en",
          "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
  private static final Map<String, POSModel> LOADED = new ConcurrentHashMap<>();

  /** OpenNLP's beam grows dear on sentences without an end; longer ones are tagged in pieces. */
  private static final int MOST_TOKENS = 200;

  private final POSTaggerME tagger;
  private final Morphology morphology;

  ModelTagger(Language language) {
    tagger =
        new POSTaggerME(LOADED.computeIfAbsent(language.tag(), ModelTagger::load), POSTagFormat.UD);
    morphology =
        switch (language.grammar()) {
          case GERMAN -> new GermanMorphology();
          case ENGLISH -> new EnglishMorphology();
          case LISTS -> throw new IllegalArgumentException("no tagger for " + language.tag());
        };
  }

  private static POSModel load(String lang) {
    String path = MODELS.get(lang);
    try (InputStream in = ModelTagger.class.getResourceAsStream(path)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  @Override
  public List<Token> tag(String text, List<Span> spans, int first, int end) {
    List<Token> tokens = new ArrayList<>(end - first);
    for (int from = first; from < end; from += MOST_TOKENS) {
      int to = Math.min(end, from + MOST_TOKENS);
      String[] words = new String[to - from];
      for (int i = from; i < to; i++) {
        words[i - from] = spans.get(i).in(text);
      }
      String[] tags = tagger.tag(words);
      for (int i = from; i < to; i++) {
        String before = i > from ? words[i - from - 1] : "";
        String next = i + 1 < to ? words[i - from + 1] : "";
        tokens.add(token(i, spans.get(i), words[i - from], tags[i - from], before, next));
      }
    }
    return tokens;
  }

  private Token token(int index, Span span, String word, String label, String before, String next) {
    boolean mark =
        !Character.isLetterOrDigit(word.codePointAt(0))
            && word.codePoints().noneMatch(Character::isLetterOrDigit);
    Tag tag = mark ? mark(word) : morphology.tag(word, word(label), before, next);
    Morphology.Form form = morphology.form(word, tag);
    return new Token(index, span, word, tag, form.lemma(), form.features());
  }

  /** The tagger takes some clitics ("n't") for punctuation; what has letters is none. */
  private static Tag word(String label) {
    Tag tag = Tag.of(label);
    return tag == Tag.PUNCT ? Tag.PART : tag;
  }

  static Tag mark(String word) {
    return switch (Character.getType(word.codePointAt(0))) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> Tag.SYM;
      default -> word.equals("%") || word.equals("§") ? Tag.SYM : Tag.PUNCT;
    };
  }
}
