package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.mention.NounClass;
import dev.laut.analysis.mention.Nouns;
import dev.laut.analysis.source.HedgePatterns.Sign;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far the outlet itself stands behind each attribution. Thread-safe.
 *
 * <p>Only the outlet's own words count: those around the quote, those of a quote without a cue, and
 * for doubt and denial the next sentence of the same paragraph. What stands inside the words of
 * somebody else ("möglicherweise", "that is false") says nothing about the outlet.
 */
public final class HedgeFinder {

  /** A sentence as short as "Beweise?" is read together with the next one. */
  private static final int SHORT_SENTENCE = 4;

  private final HedgePatterns patterns;
  private final Nouns nouns;
  private final SourceWords words;

  /**
   * @param lang BCP 47; one that Laut does not read is read with English rules
   */
  public HedgeFinder(String lang) {
    Language known = Language.of(lang);
    patterns = new HedgePatterns(known);
    words = new SourceWords(known);
    nouns = new Nouns(known);
  }

  /** The hedges of {@code attributions}, in their order. */
  public List<Hedge> hedges(Annotated text, List<Attribution> attributions) {
    Frames frames = new Frames(text, attributions);
    List<Hedge> hedges = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      hedges.add(text.sentences().isEmpty() ? Hedge.PLAIN : hedge(text, attributions, frames, i));
    }
    spread(text, attributions, hedges);
    return hedges;
  }

  private Hedge hedge(Annotated text, List<Attribution> attributions, Frames frames, int i) {
    Attribution attribution = attributions.get(i);
    List<Token> own = frames.outerOf(i) < 0 ? own(text, attribution, frames, i) : List.of();
    Hedge inside = inside(text, attribution, own);
    if (frames.outerOf(i) >= 0) {
      return inside;
    }
    List<Token> behind = behind(text, attribution, frames, true);
    Hedge denied = level(HedgeLevel.DENIED, patterns.find(Sign.DENIED, behind, true));
    if (denied != null) {
      return denied;
    }
    Hedge doubted = level(HedgeLevel.DOUBTED, patterns.find(Sign.DOUBTED, own, false));
    if (doubted == null) {
      List<Token> free = behind(text, attribution, frames, false);
      doubted = level(HedgeLevel.DOUBTED, patterns.find(Sign.DOUBTED, free, true));
    }
    return doubted == null ? inside : doubted;
  }

  private static @Nullable Hedge level(HedgeLevel level, @Nullable Span span) {
    return span == null ? null : new Hedge(level, List.of(span));
  }

  /** The outlet's own words in the sentences of the attribution. */
  private List<Token> own(Annotated text, Attribution attribution, Frames frames, int i) {
    BitSet frame = frames.frame(i);
    boolean ownVoice =
        isEcho(text, attribution)
            || switch (attribution.type()) {
              case FREE_INDIRECT, REPORTED -> true;
              case DIRECT, INDIRECT, INDIRECT_FREE_INDIRECT -> false;
            };
    if (ownVoice) {
      attribution.quote().forEach(span -> frame.or(frames.unquoted(span)));
    }
    List<Token> own = new ArrayList<>();
    for (int k = frame.nextSetBit(0); k >= 0; k = frame.nextSetBit(k + 1)) {
      own.add(text.tokens().get(k));
    }
    return own;
  }

  /** "Demnach soll …": the outlet goes on in its own voice. */
  private boolean isEcho(Annotated text, Attribution attribution) {
    for (Span cue : attribution.cue()) {
      int token = text.tokenAt(cue.begin());
      if (token < text.tokens().size() && words.is(text.tokens().get(token), "echo")) {
        return true;
      }
    }
    return false;
  }

  private Hedge inside(Annotated text, Attribution attribution, List<Token> own) {
    Span hedged = patterns.find(Sign.HEDGED, own, false);
    boolean echo = isEcho(text, attribution);
    if (hedged == null && (attribution.cue().isEmpty() || echo)) {
      boolean free = echo || attribution.type() == StatementType.FREE_INDIRECT;
      hedged = free ? patterns.find(Sign.HEARSAY, own, false) : null;
      hedged = hedged == null ? patterns.find(Sign.CLAIMED, own, false) : hedged;
    }
    hedged = hedged == null ? anonymousReport(text, attribution) : hedged;
    return hedged == null ? Hedge.PLAIN : new Hedge(HedgeLevel.HEDGED, List.of(hedged));
  }

  /** "Medienberichten zufolge": nobody but media without names supports it. */
  private @Nullable Span anonymousReport(Annotated text, Attribution attribution) {
    for (Span span : attribution.speaker()) {
      int end = text.tokenAt(span.end() - 1) + 1;
      for (int i = text.tokenAt(span.begin()); i < end && i < text.tokens().size(); i++) {
        if (nouns
            .exact(text.tokens().get(i).text().toLowerCase(Locale.ROOT))
            .contains(NounClass.MEDIA)) {
          return span;
        }
      }
    }
    return null;
  }

  /**
   * The outlet's own words right behind the attribution in the same paragraph.
   *
   * @param openings whether the first words of a sentence count that goes on with another source
   */
  private static List<Token> behind(
      Annotated text, Attribution attribution, Frames frames, boolean openings) {
    Sentence last = lastSentence(text, attribution);
    List<Token> behind = new ArrayList<>();
    for (int k = last.index() + 1; k < text.sentences().size() && k <= last.index() + 2; k++) {
      Sentence sentence = text.sentences().get(k);
      if (sentence.block() != last.block() || !behind.isEmpty() && behind.size() > SHORT_SENTENCE) {
        break;
      }
      if (!frames.isFree(sentence)) {
        if (openings) {
          behind.addAll(opening(text, sentence, frames));
        }
        break;
      }
      behind.addAll(text.tokens(sentence));
    }
    return behind;
  }

  /**
   * What a sentence says of the one before, though it goes on with another source: "Das ist
   * falsch:".
   */
  private static List<Token> opening(Annotated text, Sentence sentence, Frames frames) {
    List<Token> opening = new ArrayList<>();
    for (Token token : text.tokens(sentence)) {
      boolean first = token.index() - sentence.first() < 2;
      if (token.isPunctuation() && !opening.isEmpty()
          || !first && frames.isAttributed(token.index())) {
        break;
      }
      opening.add(token);
    }
    return opening;
  }

  private static Sentence lastSentence(Annotated text, Attribution attribution) {
    int end = attribution.quote().getLast().end();
    for (Span cue : attribution.cue()) {
      end = Math.max(end, cue.end());
    }
    int token = Math.min(text.tokenAt(Math.max(0, end - 1)), text.tokens().size() - 1);
    return text.sentenceOf(token);
  }

  /**
   * Doubt about the last of several hearsay statements of one source meets those before it, too; a
   * sentence without a cue goes on at the level of hearsay ("will … erfahren haben. Sie sei …").
   */
  private static void spread(Annotated text, List<Attribution> attributions, List<Hedge> hedges) {
    for (int i = hedges.size() - 1; i > 0; i--) {
      boolean doubted = hedges.get(i).level() == HedgeLevel.DOUBTED;
      boolean hearsay = hedges.get(i - 1).level() == HedgeLevel.HEDGED;
      if (doubted && hearsay && sameVoice(text, attributions, i)) {
        hedges.set(i - 1, hedges.get(i));
      }
    }
  }

  private static boolean sameVoice(Annotated text, List<Attribution> attributions, int i) {
    Attribution one = attributions.get(i - 1);
    Attribution other = attributions.get(i);
    return !other.speaker().isEmpty()
        && one.speaker().equals(other.speaker())
        && lastSentence(text, one).block() == lastSentence(text, other).block();
  }
}
