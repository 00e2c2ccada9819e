package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.model.Span;
import java.util.BitSet;
import java.util.List;

/** How readily a pronoun means an earlier mention, agreement aside. Weights are judgement. */
final class Salience {

  private static final int NEAR = 12;
  private static final int PER_SENTENCE = 3;
  private static final int SUBJECT = 4;
  private static final int SPEAKER = 4;
  private static final int NAMED = 2;
  private static final int BEHIND_PREPOSITION = 3;
  private static final int ANOTHER_VOICE = 6;
  private static final int OTHER_PARAGRAPH = 2;

  private final Annotated text;
  private final Sentence[] sentences;
  private final BitSet possessors = new BitSet();
  private final BitSet speakers = new BitSet();
  private final BitSet said = new BitSet();

  Salience(Annotated text, List<Mention> mentions, List<Span> speakers, List<Span> said) {
    sentences = new Sentence[mentions.size()];
    for (Mention mention : mentions) {
      sentences[mention.index()] = text.sentenceOf(mention.head());
      boolean possessed = mention.owner() >= 0 && mention.owner() < mention.index();
      if (possessed) {
        possessors.set(mention.owner());
      }
    }
    this.text = text;
    fill(this.speakers, speakers);
    fill(this.said, said);
  }

  private void fill(BitSet bits, List<Span> spans) {
    for (Span span : spans) {
      int end = text.tokenAt(span.end());
      bits.set(text.tokenAt(span.begin()), Math.max(end, text.tokenAt(span.begin())));
    }
  }

  /** Sentences between both. */
  int distance(Mention pronoun, Mention candidate) {
    return sentences[pronoun.index()].index() - sentences[candidate.index()].index();
  }

  boolean isSpeaker(Mention mention) {
    return speakers.get(mention.head());
  }

  /** The same for a noun such as "the company", for which distance counts most. */
  int ofNoun(Mention noun, Mention candidate) {
    Sentence here = sentences[noun.index()];
    Sentence there = sentences[candidate.index()];
    return NEAR
        - PER_SENTENCE * (here.index() - there.index())
        - (said.get(noun.head()) && speakers.get(candidate.head()) ? ANOTHER_VOICE : 0)
        + (candidate.subject() || speakers.get(candidate.head()) ? 2 : 0)
        - (here.block() != there.block() ? OTHER_PARAGRAPH : 0);
  }

  int score(Mention pronoun, Mention candidate) {
    Sentence here = sentences[pronoun.index()];
    Sentence there = sentences[candidate.index()];
    int score = NEAR - PER_SENTENCE * (here.index() - there.index());
    boolean own = here == there && candidate.subject() && !pronoun.subject();
    score += candidate.subject() ? own ? 2 * SUBJECT : SUBJECT : 0;
    score += speakers.get(candidate.head()) ? SPEAKER : 0;
    score += candidate.hasName() ? NAMED : 0;
    boolean oblique = candidate.afterPreposition() || possessors.get(candidate.index());
    score -= oblique ? BEHIND_PREPOSITION : 0;
    score -= here.block() != there.block() ? OTHER_PARAGRAPH : 0;
    boolean outside = said.get(candidate.head()) && !said.get(pronoun.head());
    boolean inside = !said.get(candidate.head()) && said.get(pronoun.head());
    return outside || inside ? score - ANOTHER_VOICE : score;
  }
}
