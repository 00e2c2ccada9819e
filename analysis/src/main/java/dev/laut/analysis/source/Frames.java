package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words around each attribution that are the outlet's own: its sentences without what is said.
 */
final class Frames {

  private static final int MOST_LOOKED_BACK = 12;

  private final Annotated text;
  private final List<Attribution> attributions;
  private final BitSet said = new BitSet();
  private final BitSet direct = new BitSet();
  private final BitSet attributed = new BitSet();
  private final int[] outer;

  Frames(Annotated text, List<Attribution> attributions) {
    this.text = text;
    this.attributions = attributions;
    for (Attribution attribution : attributions) {
      attribution.quote().forEach(span -> fill(attributed, span));
      if (attribution.type() != StatementType.REPORTED) {
        attribution.quote().forEach(span -> fill(said, span));
      }
      if (attribution.type() == StatementType.DIRECT) {
        attribution.quote().forEach(span -> fill(direct, span));
      }
    }
    outer = new int[attributions.size()];
    for (int i = 0; i < outer.length; i++) {
      outer[i] = outer(i);
    }
  }

  /**
   * The attribution whose quote holds both the voice and the words of attribution {@code i}; or -1.
   */
  int outerOf(int i) {
    return outer[i];
  }

  private int outer(int i) {
    Attribution inner = attributions.get(i);
    List<Span> voice = inner.cue().isEmpty() ? inner.speaker() : inner.cue();
    int best = -1;
    for (int k = Math.max(0, i - MOST_LOOKED_BACK);
        k < attributions.size() && k <= i + MOST_LOOKED_BACK;
        k++) {
      Attribution candidate = attributions.get(k);
      boolean holds =
          k != i
              && !voice.isEmpty()
              && holds(candidate, inner.quote())
              && holds(candidate, voice)
              && !candidate.speaker().equals(inner.speaker())
              && !(candidate.quote().equals(inner.quote()));
      if (holds && (best < 0 || holds(attributions.get(best), candidate.quote()))) {
        best = k;
      }
    }
    return best;
  }

  private static boolean holds(Attribution attribution, List<Span> inner) {
    for (Span span : inner) {
      boolean held = false;
      for (Span quote : attribution.quote()) {
        held |= quote.contains(span);
      }
      if (!held) {
        return false;
      }
    }
    return true;
  }

  private void fill(BitSet bits, Span span) {
    int first = text.tokenAt(span.begin());
    bits.set(first, Math.max(first, endToken(span)));
  }

  /** Behind the last token that begins before the span's end. */
  int endToken(Span span) {
    int end = text.tokenAt(span.end());
    boolean cut = end < text.tokens().size() && text.tokens().get(end).begin() < span.end();
    return cut ? end + 1 : end;
  }

  /** Whether token {@code i} is inside what somebody says. */
  boolean isSaid(int i) {
    return said.get(i);
  }

  /** The tokens of the sentences of cue and speaker that are not part of what is said. */
  BitSet frame(int i) {
    Attribution attribution = attributions.get(i);
    BitSet frame = new BitSet();
    if (text.sentences().isEmpty()) {
      return frame;
    }
    List<Span> anchors = new ArrayList<>(attribution.cue());
    anchors.addAll(attribution.speaker());
    if (anchors.isEmpty()) {
      anchors.add(attribution.quote().getFirst());
    }
    for (Span anchor : anchors) {
      sentences(anchor, frame);
    }
    if (outer[i] < 0) {
      frame.andNot(said);
    } else {
      BitSet voice = new BitSet();
      attributions.get(outer[i]).quote().forEach(span -> fill(voice, span));
      frame.and(voice);
    }
    if (attribution.type() != StatementType.REPORTED) {
      BitSet own = new BitSet();
      attribution.quote().forEach(span -> fill(own, span));
      frame.andNot(own);
    }
    return frame;
  }

  /** The frame of attribution {@code i} without the words that name the speaker. */
  BitSet outside(int i, BitSet frame) {
    BitSet outside = (BitSet) frame.clone();
    for (Span span : attributions.get(i).speaker()) {
      outside.clear(text.tokenAt(span.begin()), endToken(span));
    }
    return outside;
  }

  /** The tokens of {@code span} that are not in anybody's direct speech. */
  BitSet unquoted(Span span) {
    BitSet bits = new BitSet();
    fill(bits, span);
    bits.andNot(direct);
    return bits;
  }

  /** Whether token {@code i} is in a quote, of whatever type. */
  boolean isAttributed(int i) {
    return attributed.get(i);
  }

  /** Whether nothing in {@code sentence} is attributed to anybody. */
  boolean isFree(Sentence sentence) {
    int next = attributed.nextSetBit(sentence.first());
    return next < 0 || next >= sentence.end();
  }

  private void sentences(Span span, BitSet bits) {
    int token = Math.min(text.tokenAt(span.begin()), text.tokens().size() - 1);
    for (int k = text.sentenceOf(token).index(); k < text.sentences().size(); k++) {
      Sentence sentence = text.sentences().get(k);
      if (sentence.span().begin() >= span.end()) {
        break;
      }
      bits.set(sentence.first(), sentence.end());
    }
  }
}
