package dev.laut.evaluation.statement;

import dev.laut.analysis.statement.Attribution;
import dev.laut.evaluation.measure.Excerpt;
import dev.laut.model.Span;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one side marked it.
 *
 * @param spans as marked, in code points
 * @param tokens the gold tokens under them
 */
record Marked(
    @Nullable String type,
    @Nullable String medium,
    Map<Part, List<Span>> spans,
    Map<Part, BitSet> tokens) {

  /** The statements of an article's record; those whose quote covers no token are left out. */
  static List<Marked> of(JsonObject article, Tokens tokens) {
    List<Marked> all = new ArrayList<>();
    for (JsonObject json : article.objects("annotations")) {
      Marked marked = of(tokens, json);
      if (!marked.tokens(Part.QUOTE).isEmpty()) {
        all.add(marked);
      }
    }
    return all;
  }

  /** A statement as it was found in a text without characters beyond the basic plane. */
  static Marked of(Attribution found, Tokens tokens) {
    Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
    spans.put(Part.QUOTE, found.quote());
    spans.put(Part.SPEAKER, found.speaker());
    spans.put(Part.CUE, found.cue());
    spans.put(Part.FRAME, found.frame());
    spans.put(Part.ADDRESSEE, found.addressee());
    Map<Part, BitSet> under = new EnumMap<>(Part.class);
    spans.forEach((part, marked) -> under.put(part, tokens.under(marked)));
    return new Marked(found.type().label(), found.medium().label(), spans, under);
  }

  private static Marked of(Tokens tokens, JsonObject json) {
    Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
    Map<Part, BitSet> under = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      List<Span> marked = json.spans(part.field());
      spans.put(part, marked);
      under.put(part, tokens.under(marked));
    }
    return new Marked(json.string("type"), json.string("medium"), spans, under);
  }

  BitSet tokens(Part part) {
    return tokens.getOrDefault(part, new BitSet());
  }

  /** F1 of the two quotes' tokens. */
  double overlap(Marked other) {
    return Tally.f1(tokens(Part.QUOTE), other.tokens(Part.QUOTE));
  }

  /** Whether the speakers share a token, or neither has one. */
  boolean sameSpeaker(Marked other) {
    BitSet mine = tokens(Part.SPEAKER);
    BitSet theirs = other.tokens(Part.SPEAKER);
    return mine.intersects(theirs) || (mine.isEmpty() && theirs.isEmpty());
  }

  /** Type and the words of each part that there is, in one line. */
  String show(String text) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", type));
    for (Part part : Part.values()) {
      List<Span> marked = spans.getOrDefault(part, List.of());
      if (!marked.isEmpty()) {
        line.append("  ").append(part.field()).append(" [").append(Excerpt.of(text, marked));
        line.append(']');
      }
    }
    return line.toString();
  }
}
