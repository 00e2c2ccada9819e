package dev.laut.analysis.annotation;

import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import dev.laut.model.Time;
import java.util.List;

/**
 * A text with its words. Sentences do not overlap and follow one another, as tokens do; every token
 * is in a sentence.
 *
 * @param lang BCP 47 language that decided on tags and rules
 */
public record Annotated(
    String text,
    String lang,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Name> names,
    List<Time> times,
    List<Quantity> quantities) {

  public Annotated {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.first(), sentence.end());
  }

  /** The sentence that holds the token with this index. */
  public Sentence sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.get(low);
  }

  /**
   * Index of the first token that ends behind {@code offset}; {@code tokens().size()} if there is
   * none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The span from the first token to the last, both inclusive. */
  public Span span(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).begin(), tokens.get(lastToken).end());
  }
}
