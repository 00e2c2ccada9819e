package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that governs a verb. */
final class Subjects {

  /** First and last token of a noun phrase, both inclusive. */
  record Phrase(int first, int last) {}

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "after",
          "before",
          "because",
          "while",
          "when",
          "if",
          "although",
          "though",
          "as",
          "since",
          "than",
          "until",
          "where",
          "why",
          "how",
          "but");

  private final Clauses clauses;

  Subjects(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The phrase that ends before {@code verbGroup}, or null; {@code floor} is the unit's first
   * token.
   */
  @Nullable Phrase before(int verbGroup, int floor) {
    int last = verbGroup - 1;
    if (last < floor || clauses.quoted[last] >= 0 || clauses.tag(last) == Tag.CCONJ) {
      return null;
    }
    if (RELATIVE.contains(clauses.lower(last))) {
      return antecedent(last, floor);
    }
    return clauses.isBreak(last)
        ? acrossApposition(last, floor)
        : within(floorOf(last, floor), last);
  }

  /** The phrase that begins at {@code from}: "said | Mary Miller of the union". */
  @Nullable Phrase behind(int from, int end) {
    int stop = clauses.nounPhraseEnd(from, end);
    if (stop == from || clauses.lower(from).equals("that")) {
      return null;
    }
    int next = stop;
    while (next < end
        && clauses.tag(next) == Tag.ADP
        && !clauses.isTime(next + 1 < end ? next + 1 : next)) {
      int more = clauses.nounPhraseEnd(next + 1, end);
      if (more == next + 1) {
        break;
      }
      stop = more;
      next = more;
    }
    return new Phrase(from, stop - 1);
  }

  /** "the star, who hailed it": the phrase before the relative pronoun. */
  private @Nullable Phrase antecedent(int pronoun, int floor) {
    int last = pronoun - 1;
    if (last >= floor && clauses.isBreak(last)) {
      last--;
    }
    if (last < floor || clauses.quoted[last] >= 0 || clauses.isBreak(last)) {
      return null;
    }
    int from = floorOf(last, floor);
    for (int i = last; i >= from; i--) {
      if (clauses.isVerb(i)) {
        Phrase behindVerb = behind(i + 1, last + 1);
        return behindVerb == null ? null : new Phrase(behindVerb.first(), last);
      }
    }
    return within(from, last);
  }

  /** "Mary Miller, a spokeswoman, | said": both, if neither holds a verb of its own. */
  private @Nullable Phrase acrossApposition(int comma, int floor) {
    int innerFirst = breakBefore(comma - 1, floor);
    boolean bracketed =
        innerFirst > floor && clauses.isBreak(innerFirst - 1) && clauses.tokens.get(comma).is(",");
    if (!bracketed || innerFirst > comma - 1) {
      return null;
    }
    boolean relative = isRelative(innerFirst, comma);
    boolean participle = clauses.isVerb(innerFirst);
    if (!relative && !participle && clauses.hasFiniteVerb(innerFirst, comma)) {
      return null;
    }
    int outerLast = innerFirst - 2;
    if (outerLast < floor || clauses.quoted[outerLast] >= 0 || !clauses.isNominal(outerLast)) {
      return null;
    }
    int outerFirst = floorOf(outerLast, floor);
    if (clauses.hasFiniteVerb(outerFirst, outerLast + 1)) {
      return null;
    }
    Phrase outer = within(outerFirst, outerLast);
    return outer == null || relative || participle ? outer : new Phrase(outer.first(), comma - 1);
  }

  /** "who …", "whose …", "a photograph of which …". */
  private boolean isRelative(int first, int end) {
    for (int i = first; i < Math.min(end, first + 5); i++) {
      if (RELATIVE.contains(clauses.lower(i)) && (i == first || !clauses.is(i, "that"))) {
        return true;
      }
    }
    return false;
  }

  /** First token behind the break, quotation or clause opener before {@code last}. */
  private int floorOf(int last, int floor) {
    int i = last;
    while (i > floor
        && clauses.quoted[i - 1] < 0
        && !clauses.isBreak(i - 1)
        && !opensClause(i - 1)) {
      i--;
    }
    return i;
  }

  private int breakBefore(int last, int floor) {
    int i = last;
    while (i > floor && clauses.quoted[i - 1] < 0 && !clauses.isBreak(i - 1)) {
      i--;
    }
    return i;
  }

  /** "that" opens a clause unless a verb follows at once: "the journal that published it". */
  private boolean opensClause(int i) {
    return CLAUSE_OPENERS.contains(clauses.lower(i)) && clauses.tag(i) != Tag.NOUN
        || clauses.is(i, "that") && clauses.tag(i) == Tag.SCONJ && !clauses.isVerb(i + 1);
  }

  /**
   * The phrase in {@code [from, last]}: a pronoun at its end stands alone, times and conjunctions
   * before it are left out.
   */
  private @Nullable Phrase within(int from, int last) {
    if (clauses.isNominativePronoun(last) && (last == from || !clauses.isVerb(last - 1))) {
      return new Phrase(last, last);
    }
    int first = from;
    for (int i = last; i > from; i--) {
      if (clauses.isVerb(i) && !isParticiple(i, from) && !insideRelative(i, from)) {
        first = i + 1;
        break;
      }
    }
    int before;
    do {
      before = first;
      first = clauses.skipAdverbials(first, last + 1);
      while (first <= last && leadsIn(first)) {
        first++;
      }
    } while (first != before);
    if (first <= last && clauses.tag(first) == Tag.ADP) {
      int inner = clauses.nounPhraseEnd(first + 1, last + 1);
      first = inner > first + 1 && inner <= last ? inner : first + 1;
    }
    while (first <= last && leadsIn(first)) {
      first++;
    }
    boolean noun = false;
    for (int i = first; i <= last; i++) {
      noun |= clauses.isNominal(i) || clauses.tag(i) == Tag.DET;
    }
    return noun ? new Phrase(first, last) : null;
  }

  private boolean leadsIn(int i) {
    return clauses.tag(i) == Tag.CCONJ
        || clauses.tag(i) == Tag.SCONJ
        || clauses.tag(i) == Tag.PUNCT
        || earlierThisWeek(i);
  }

  /** "Earlier this week Reuters": a determiner before a time. */
  private boolean earlierThisWeek(int i) {
    return clauses.tag(i) == Tag.DET && i + 1 < clauses.tokens.size() && clauses.isTime(i + 1);
  }

  /**
   * "a lawsuit filed Monday", "people asked": a verb form that a noun before and no subject behind
   * makes a participle.
   */
  private boolean isParticiple(int i, int from) {
    String word = clauses.lower(i);
    boolean form =
        clauses.tag(i) == Tag.VERB
            && (word.endsWith("ed")
                || word.endsWith("en")
                || word.endsWith("wn")
                || word.endsWith("ing"));
    return form && i > from && clauses.isNominal(i - 1);
  }

  private boolean insideRelative(int i, int from) {
    for (int k = i - 1; k > from; k--) {
      if (RELATIVE.contains(clauses.lower(k)) && clauses.isNominal(k - 1)) {
        return true;
      }
    }
    return false;
  }
}
