package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence at commas, colons, dashes and at conjunctions between two finite verbs. */
final class Segmenter {

  private final Words words;
  private final int[] wholeEnd;
  private final List<Segment> segments = new ArrayList<>();

  /**
   * @param wholeEnd for the first token of a quotation that stands for itself in this sentence, the
   *     token behind it; 0 elsewhere
   */
  Segmenter(Words words, int[] wholeEnd) {
    this.words = words;
    this.wholeEnd = wholeEnd;
  }

  List<Segment> segments(Sentence sentence) {
    segments.clear();
    int first = sentence.first();
    int separator = -1;
    int depth = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (wholeEnd[i] > i) {
        piece(first, i, separator);
        int end = Math.min(wholeEnd[i], sentence.end());
        segments.add(new Segment(new Run(i, end), SegmentKind.QUOTATION, -1, separator, false));
        i = end - 1;
        first = end;
        separator = -1;
      } else if (words.is(i, "(")) {
        depth++;
      } else if (words.is(i, ")")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && separates(i, sentence)) {
        piece(first, i, separator);
        separator = i;
        first = i + 1;
      }
    }
    piece(first, sentence.end(), separator);
    return List.copyOf(segments);
  }

  private boolean separates(int i, Sentence sentence) {
    if (!words.isMark(i)) {
      return false;
    }
    return switch (words.lower(i)) {
      case ",", ";", ":" -> true;
      case "–", "—", "-", "--" -> i > sentence.first() && isSpaced(i);
      default -> false;
    };
  }

  private boolean isSpaced(int i) {
    return i + 1 < words.size()
        && words.at(i - 1).end() < words.at(i).begin()
        && words.at(i).end() < words.at(i + 1).begin();
  }

  private void piece(int first, int end, int separator) {
    int last = end;
    while (last > first && isStop(last - 1)) {
      last--;
    }
    if (last <= first) {
      return;
    }
    int from = first;
    int before = separator;
    boolean coordinated = Openers.isConjunction(words, first);
    int finiteBefore = -1;
    for (int i = first; i < last; i++) {
      if (finiteBefore >= 0
          && i > from + 1
          && Openers.isConjunction(words, i)
          && finite(i + 1, last) >= 0) {
        add(from, i, before, coordinated);
        from = i;
        before = -1;
        coordinated = true;
        finiteBefore = -1;
      } else if (finiteBefore < 0 && FiniteVerb.isPossible(words, i)) {
        finiteBefore = i;
      }
    }
    add(from, last, before, coordinated);
  }

  private boolean isStop(int i) {
    return words.is(i, ".") || words.is(i, "!") || words.is(i, "?") || words.is(i, "...");
  }

  /** A verb that can only be finite in {@code [first, end)}, up to the next conjunction. */
  private int finite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (FiniteVerb.isSure(words, i)) {
        return i;
      }
      if (Openers.isConjunction(words, i)) {
        return -1;
      }
    }
    return -1;
  }

  private void add(int first, int end, int separator, boolean coordinated) {
    Run run = new Run(first, end);
    int head = Openers.head(words, run);
    int last = FiniteVerb.last(words, head, end);
    boolean isFinal = last < 0 || FiniteVerb.isFinal(words, last, end);
    SegmentKind kind;
    int finite = last;
    if (isBareInfinitive(head, end, last)) {
      kind = SegmentKind.INFINITIVE;
      finite = -1;
    } else if (opensSubordinate(head, end, isFinal)) {
      kind = last < 0 && hasZu(head, end) ? SegmentKind.INFINITIVE : SegmentKind.SUBORDINATE;
    } else if (opensQuestion(head, end, last) && isFinal) {
      kind = SegmentKind.QUESTION;
    } else if (separator >= 0 && isFinal && opensRelative(head, end, last)) {
      kind = SegmentKind.RELATIVE;
    } else {
      finite = FiniteVerb.first(words, head, end);
      boolean sure = finite >= 0 && FiniteVerb.isSure(words, finite);
      if (finite < 0 || !sure && hasZu(head, end)) {
        kind = hasZu(head, end) ? SegmentKind.INFINITIVE : SegmentKind.FRAGMENT;
        finite = -1;
      } else {
        kind = finite == head ? SegmentKind.VERB_FIRST : SegmentKind.VERB_SECOND;
      }
    }
    segments.add(new Segment(run, kind, finite, separator, coordinated));
  }

  private boolean opensSubordinate(int head, int end, boolean isFinal) {
    if (!Openers.isSubordinator(words, head)) {
      return false;
    }
    return switch (words.lower(head)) {
      case "um", "ohne", "statt", "anstatt" -> hasZu(head, end);
      case "so" -> words.is(head + 1, "dass") || words.is(head + 1, "daß");
      case "als", "da", "bis", "seit", "während", "damit", "denn", "zumal", "wobei" ->
          isFinal && FiniteVerb.last(words, head, end) >= 0;
      case "dass", "daß", "ob", "weil", "wenn", "nachdem", "obwohl", "falls", "sofern" -> true;
      default -> isFinal;
    };
  }

  /** "wie der Leiter" waits for its verb behind an apposition: ", Jan Holm, mitteilte". */
  private boolean opensQuestion(int head, int end, int last) {
    if (!Openers.isQuestion(words, head)) {
      return false;
    }
    boolean phrase = words.is(head, "wie") && head + 2 < end && isPhraseStart(head + 1);
    return last >= 0 || head + 1 == end || phrase;
  }

  private boolean isPhraseStart(int i) {
    return words.isTag(i, Tag.DET) || words.isTag(i, Tag.PROPN);
  }

  private boolean opensRelative(int head, int end, int last) {
    if (!Openers.isRelative(words, head)) {
      return false;
    }
    return last > head
        || last < 0 && !segments.isEmpty() && end > head + 1 && !startsNounGroup(head);
  }

  /** A noun right behind its article and no verb: an apposition, not a relative clause. */
  private boolean startsNounGroup(int head) {
    return words.isNoun(head + 1) || words.isTag(head + 1, Tag.ADJ);
  }

  /** "zu" with an infinitive, no conjunction, and nothing before it that must be finite. */
  private boolean isBareInfinitive(int head, int end, int last) {
    if (Openers.isSubordinator(words, head) || !hasZu(head, end)) {
      return false;
    }
    return last < 0 || !FiniteVerb.isSure(words, last) && words.has(last, Feature.PAST_PARTICIPLE);
  }

  private boolean hasZu(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.has(i, Feature.ZU_INFINITIVE) && words.isVerb(i)
          || words.is(i, "zu") && words.isVerb(i + 1) && i + 1 < end) {
        return true;
      }
    }
    return false;
  }
}
