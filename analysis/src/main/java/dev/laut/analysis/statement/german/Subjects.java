package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the subject of a clause: before the finite verb, else the first fitting phrase behind it.
 */
final class Subjects {

  private static final Set<String> LEFT_OUT = WordList.set("/dev/laut/analysis/de/no-subjects.txt");
  private static final Set<String> NOMINATIVES =
      Set.of("er", "sie", "ich", "wir", "man", "jemand", "niemand");

  private final Words words;
  private final NounPhrases phrases;

  Subjects(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The subject's tokens; empty where the clause has none of its own. */
  List<Run> of(Clause clause) {
    int finite = clause.finite();
    if (finite < 0) {
      return List.of();
    }
    boolean verbLast =
        switch (clause.kind) {
          case SUBORDINATE, RELATIVE, QUESTION -> true;
          case VERB_FIRST, VERB_SECOND, INFINITIVE, QUOTATION, FRAGMENT -> false;
        };
    if (verbLast) {
      return verbLast(clause, finite);
    }
    List<Run> behind = behind(clause, finite);
    List<Run> before = before(clause, finite);
    if (before.isEmpty()) {
      return behind;
    }
    return behind.isEmpty()
            || !isClearer(behind.getFirst().first(), before.getFirst().first(), finite)
        ? before
        : behind;
  }

  /** "Die Arbeit lobte er", "Den Plan nannte der Minister": the second one is the subject. */
  private boolean isClearer(int behind, int before, int finite) {
    if (phrases.isOblique(before)) {
      return true;
    }
    if (NOMINATIVES.contains(words.lower(before))) {
      return false;
    }
    if (NOMINATIVES.contains(words.lower(behind)) && behind <= finite + 2) {
      return !(words.is(behind, "sie") && words.isTag(before, Tag.PROPN));
    }
    return words.is(behind, "der")
        && behind == finite + 1
        && isMasculine(behind + 1)
        && !isMasculineSubject(before);
  }

  private boolean isMasculineSubject(int i) {
    return words.is(i, "der") || words.is(i, "ein") || words.isTag(i, Tag.PROPN);
  }

  /** A noun that "der" makes a subject; "der Vorsitzende" is masculine with it. */
  private boolean isMasculine(int i) {
    int head = i;
    while (words.isTag(head, Tag.ADJ)) {
      head++;
    }
    boolean either = words.has(head, Feature.FEMININE) && !words.lower(head).endsWith("e");
    return words.has(head, Feature.MASCULINE) && words.has(head, Feature.NOMINATIVE) && !either;
  }

  private List<Run> before(Clause clause, int finite) {
    int first = clause.first();
    while (first < finite
        && (Openers.isConjunction(words, first) || Openers.isFocus(words, first))) {
      first++;
    }
    if (first >= finite || !canBegin(first, finite)) {
      return List.of();
    }
    int end = 0;
    for (Segment segment : clause.segments()) {
      Run run = segment.run();
      if (run.first() <= finite) {
        end = Math.min(run.end(), finite);
      }
    }
    List<Segment> segments = clause.segments();
    int stop = finite;
    if (segments.size() > 1 && segments.get(0).run().end() < finite) {
      stop = first;
      for (Segment segment : segments) {
        boolean adjacent = segment.run().first() <= stop + 1 || segment == segments.get(0);
        if (segment.run().first() < finite && adjacent) {
          stop = Math.min(segment.run().end(), finite);
        }
      }
    } else {
      stop = Math.min(end, finite);
    }
    while (stop > first + 1 && isTrailing(stop - 1)) {
      stop--;
    }
    if (isTime(first, stop)) {
      return List.of();
    }
    return List.of(new Run(first, stop));
  }

  /** Whether a subject may begin with token {@code i}; "das" alone may not, "das Amt" may. */
  private boolean canBegin(int i, int end) {
    if (!phrases.starts(i) && !(words.isCapitalised(i) && words.isVerb(i))) {
      return false;
    }
    boolean alone = i + 1 >= end || !words.isTag(i, Tag.DET) || words.isTag(i + 1, Tag.ADV);
    return !(alone && LEFT_OUT.contains(words.lower(i))) && !isBareAdjective(i, end);
  }

  /** "Offiziell", "Besorgt": an adjective that no noun follows. */
  private boolean isBareAdjective(int i, int end) {
    return words.isTag(i, Tag.ADJ) && (i + 1 >= end || phrases.end(i, end) <= i);
  }

  private boolean isTime(int first, int stop) {
    int end = phrases.end(first, stop);
    return end > first && TIMES.contains(words.lower(end - 1)) && !words.is(first, "der");
  }

  private static final Set<String> TIMES = WordList.set("/dev/laut/analysis/de/time-nouns.txt");

  private boolean isTrailing(int i) {
    return words.isTag(i, Tag.ADV)
        || words.isTag(i, Tag.PART)
        || words.is(i, ",")
        || words.isTag(i, Tag.CCONJ)
        || words.is(i, "selbst")
        || words.is(i, "–")
        || words.is(i, "-");
  }

  private List<Run> behind(Clause clause, int finite) {
    int end = finite;
    for (Segment segment : clause.segments()) {
      if (segment.run().contains(finite)) {
        end = segment.run().end();
      }
    }
    return scan(finite + 1, end, clause);
  }

  private List<Run> verbLast(Clause clause, int finite) {
    Run run = clause.segments().getFirst().run();
    int head = Openers.head(words, run);
    List<Run> found = scan(head + 1, Math.min(run.end(), finite), clause);
    boolean relative = clause.kind == SegmentKind.RELATIVE && !words.isTag(head, Tag.ADP);
    boolean subject =
        switch (words.lower(head)) {
          case "der", "die", "das", "welcher", "welche", "welches" -> relative;
          default -> false;
        };
    boolean other = !found.isEmpty() && NOMINATIVES.contains(words.lower(found.getFirst().first()));
    return subject && !other ? List.of(new Run(head, head + 1)) : found;
  }

  private List<Run> scan(int first, int end, Clause clause) {
    int i = first;
    while (i < end) {
      if (words.isTag(i, Tag.ADP)) {
        int skipped = i + 1 < end ? phrases.end(i + 1, end) : i + 1;
        i = Math.max(skipped, i + 1);
      } else if (!canBegin(i, end)) {
        i++;
      } else {
        int phraseEnd = phrases.end(i, end);
        if (phraseEnd > i
            && !phrases.isOblique(i)
            && !TIMES.contains(words.lower(phraseEnd - 1))
            && (words.isNoun(phraseEnd - 1)
                || words.isTag(i, Tag.PRON)
                || phraseEnd > i + 1
                || words.isTag(i, Tag.DET))) {
          return withApposition(new Run(i, phraseEnd), clause, end);
        }
        i = Math.max(phraseEnd, i + 1);
      }
    }
    return List.of();
  }

  /** ", Lars Beringer," behind "der Sprecher". */
  private List<Run> withApposition(Run phrase, Clause clause, int end) {
    List<Run> found = new ArrayList<>();
    found.add(phrase);
    if (phrase.end() == end && words.is(end, ",") && !words.isTag(phrase.first(), Tag.PRON)) {
      for (Segment segment : clause.segments()) {
        Run run = segment.run();
        if (run.first() == end + 1
            && segment.kind() == SegmentKind.FRAGMENT
            && phrases.starts(run.first())
            && !segment.coordinated()) {
          int close = phrases.end(run.first(), run.end());
          if (close > run.first()) {
            return List.of(new Run(phrase.first(), close));
          }
        }
      }
    }
    return found;
  }
}
