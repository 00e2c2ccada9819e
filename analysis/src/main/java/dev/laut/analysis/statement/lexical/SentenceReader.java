package dev.laut.analysis.statement.lexical;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Medium;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sentence; each way to tell a source is tried in turn. */
final class SentenceReader {

  private static final String MARKS = "\"“”„«»‘’";
  private static final String BREAKS = ",:;–—()";
  private static final int LONGEST_PHRASE = 12;
  private static final int LONGEST_SENTENCE = 400;

  private final Annotated text;
  private final FrameWords words;
  private final int first;
  private final int end;

  SentenceReader(Annotated text, FrameWords words, Sentence sentence) {
    this.text = text;
    this.words = words;
    this.first = sentence.first();
    this.end = Math.min(sentence.end(), sentence.first() + LONGEST_SENTENCE);
  }

  /** The statement of the sentence, null where it tells nobody's words. */
  @Nullable Attribution read() {
    for (int i = first; i < end; i++) {
      Token token = token(i);
      Attribution found = null;
      Medium medium = token.tag() == Tag.VERB ? words.medium(token) : null;
      if (words.opensSource(token) || words.closesContent(token)) {
        found = source(i);
      } else if (medium != null) {
        found = behind(i, medium);
        found = found == null ? before(i, medium) : found;
      }
      if (found != null) {
        return found;
      }
    }
    return hearsay();
  }

  /** "Volgens X is …", "…, aldus X". */
  private @Nullable Attribution source(int at) {
    int close = phraseEnd(at + 1);
    if (close == at + 1) {
      return null;
    }
    boolean opens = at == first;
    int from = opens ? close : first;
    int to = opens ? stop() : at;
    from = from < end && isBreak(from) ? from + 1 : from;
    to = to > from && isBreak(to - 1) ? to - 1 : to;
    return to <= from
        ? null
        : attribution(from, to, at + 1, close, at, at + 1, Medium.SPEECH_OR_WRITING, "source");
  }

  /** "X zegt dat …", "X zegt: “…”". */
  private @Nullable Attribution behind(int verb, Medium medium) {
    int subject = phraseBegin(verb);
    int content = verb + 1;
    while (content < end
        && content - verb < LONGEST_PHRASE
        && !words.opensContent(token(content))
        && !isMark(content)) {
      content++;
    }
    boolean opens = content < end && (words.opensContent(token(content)) || isMark(content));
    return !opens || subject == verb || content + 1 >= stop()
        ? null
        : attribution(content, stop(), subject, verb, verb, verb + 1, medium, "frame-before");
  }

  /** "…, zegt X.", "“…”, zegt X." */
  private @Nullable Attribution before(int verb, Medium medium) {
    int close = phraseEnd(verb + 1);
    int last = verb - 1;
    boolean parted = last > first && (isBreak(last) || isMark(last));
    if (!parted || close == verb + 1) {
      return null;
    }
    int to = isBreak(last) ? last : verb;
    return attribution(first, to, verb + 1, close, verb, verb + 1, medium, "frame-behind");
  }

  private @Nullable Attribution hearsay() {
    for (int i = first; i < end; i++) {
      if (words.isHearsay(token(i))) {
        return new Attribution(
            StatementType.FREE_INDIRECT,
            Medium.SPEECH_OR_WRITING,
            List.of(text.span(first, end - 1)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            -1,
            "lists.hearsay");
      }
    }
    return null;
  }

  private Attribution attribution(
      int from, int to, int subject, int close, int cue, int behind, Medium medium, String by) {
    boolean direct = isMark(from) && isMark(to - 1) && to - from > 2;
    Span frame = text.span(Math.min(subject, cue), Math.max(close, behind) - 1);
    return new Attribution(
        direct ? StatementType.DIRECT : StatementType.INDIRECT,
        medium,
        List.of(text.span(from, to - 1)),
        List.of(text.span(subject, close - 1)),
        List.of(text.span(cue, behind - 1)),
        List.of(frame),
        List.of(),
        -1,
        "lists." + by);
  }

  /** Where a phrase that ends before {@code verb} begins; {@code verb} if there is none. */
  private int phraseBegin(int verb) {
    int begin = verb;
    while (begin > first && verb - begin < LONGEST_PHRASE && isPhrase(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private int phraseEnd(int from) {
    int to = from;
    while (to < stop()
        && to - from < LONGEST_PHRASE
        && isPhrase(to)
        && !(to > from && isUnknownBehindNoun(to))) {
      to++;
    }
    while (to > from && token(to - 1).tag() == Tag.ADV) {
      to--;
    }
    return to;
  }

  /** Of words that no list holds the second in a row is taken for the verb. */
  private boolean isUnknownBehindNoun(int i) {
    Tag before = token(i - 1).tag();
    return token(i).tag() == Tag.X
        && (before == Tag.NOUN || before == Tag.PROPN || before == Tag.X);
  }

  private boolean isPhrase(int i) {
    return switch (token(i).tag()) {
      case ADJ, ADP, DET, NOUN, NUM, PART, PRON, PROPN, SYM, X, ADV -> true;
      case PUNCT -> isMark(i);
      case AUX, CCONJ, INTJ, SCONJ, VERB -> false;
    };
  }

  private int stop() {
    return ".!?…".contains(token(end - 1).text()) ? end - 1 : end;
  }

  private boolean isBreak(int i) {
    return BREAKS.contains(token(i).text());
  }

  private boolean isMark(int i) {
    return MARKS.contains(token(i).text());
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
