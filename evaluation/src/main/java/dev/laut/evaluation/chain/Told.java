package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Excerpt;
import dev.laut.model.Span;
import dev.laut.model.json.JsonObject;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as either side has it.
 *
 * @param words the numbers of the article's words that the quote touches
 */
record Told(
    @Nullable String type,
    List<Span> quote,
    List<Span> speaker,
    List<Link> chain,
    String hedge,
    BitSet words) {

  private static final int SHOWN = 100;

  static Told of(JsonObject json, String hedge, List<Span> words) {
    List<Span> quote = json.spans("quote");
    return new Told(
        json.string("type"),
        quote,
        json.spans("speaker"),
        Link.chain(json),
        hedge,
        touched(words, quote));
  }

  private static BitSet touched(List<Span> words, List<Span> quote) {
    BitSet touched = new BitSet();
    for (Span part : quote) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).overlaps(part)) {
          touched.set(i);
        }
      }
    }
    return touched;
  }

  /** F1 of the words of both quotes. */
  double overlap(Told other) {
    BitSet both = (BitSet) words.clone();
    both.and(other.words);
    int sum = words.cardinality() + other.words.cardinality();
    return sum > 0 ? 2.0 * both.cardinality() / sum : 0;
  }

  String show(String text) {
    return "%s [%s] speaker [%s] %s %s"
        .formatted(
            type,
            Excerpt.cut(Excerpt.of(text, quote), SHOWN),
            Excerpt.of(text, speaker),
            Link.show(chain),
            hedge);
  }
}
