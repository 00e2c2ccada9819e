package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Span;
import java.util.List;

/** How the attributions of a text follow each other. */
final class Sequence {

  private final Annotated text;
  private final List<Attribution> attributions;
  private final SourceWords words;

  Sequence(Annotated text, List<Attribution> attributions, SourceWords words) {
    this.text = text;
    this.attributions = attributions;
    this.words = words;
  }

  /** Whether attribution {@code i} stands in the paragraph of the one before. */
  boolean continues(int i) {
    return i > 0 && block(attributions.get(i)) == block(attributions.get(i - 1));
  }

  /** Whether attribution {@code i} follows at once and only goes on with what was said before. */
  boolean follows(int i) {
    Attribution attribution = attributions.get(i);
    return switch (attribution.type()) {
      case INDIRECT, INDIRECT_FREE_INDIRECT ->
          attribution.cue().isEmpty()
              || isEcho(attribution.cue().getFirst())
              || isImpersonal(attribution) && i > 0 && adjoins(i);
      case FREE_INDIRECT -> i > 0 && isHearsay(attribution) && adjoins(i);
      case DIRECT ->
          (attribution.cue().isEmpty() || isImpersonal(attribution)) && i > 0 && adjoins(i);
      case REPORTED -> false;
    };
  }

  /** "demnach": whoever was said to speak before. */
  boolean isEcho(Span span) {
    int first = text.tokenAt(span.begin());
    return first < text.tokens().size()
        && words.is(text.tokens().get(first), "echo")
        && text.tokens().get(first).end() >= span.end();
  }

  /** "hieß es": nobody is named since it is known already who says so. */
  private boolean isImpersonal(Attribution attribution) {
    return attribution.speaker().isEmpty()
        && attribution.cue().stream()
            .anyMatch(
                span -> words.is(text.tokens().get(text.tokenAt(span.begin())), "impersonal"));
  }

  /** Whether the statement before ends in the sentence before. */
  private boolean adjoins(int i) {
    int last = text.tokenAt(attributions.get(i - 1).quote().getLast().end() - 1);
    int first = text.tokenAt(attributions.get(i).quote().getFirst().begin());
    return text.sentenceOf(first).index() - text.sentenceOf(last).index() <= 1;
  }

  private boolean isHearsay(Attribution attribution) {
    Span quote = attribution.quote().getFirst();
    int end = text.tokenAt(quote.end());
    for (int k = text.tokenAt(quote.begin()); k < end; k++) {
      if (words.is(text.tokens().get(k), "hearsay")) {
        return true;
      }
    }
    return false;
  }

  private int block(Attribution attribution) {
    int token = text.tokenAt(attribution.quote().getFirst().begin());
    return text.sentenceOf(Math.min(token, text.tokens().size() - 1)).block();
  }
}
