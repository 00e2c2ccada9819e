package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Trait;
import java.util.BitSet;
import java.util.Set;

/** Where a row of nouns and names, which is read as one, ends. */
final class NounRow {

  private static final int LONGEST = 12;

  private final Run run;
  private final PhraseWords words;
  private final BitSet walls;
  private final PhraseParts parts;

  NounRow(Run run, PhraseWords words, BitSet walls, PhraseParts parts) {
    this.run = run;
    this.words = words;
    this.walls = walls;
    this.parts = parts;
  }

  /** Behind the run of nouns and names that begins at {@code at}; {@code at} if there is none. */
  int end(int at) {
    int end = at;
    while (end < run.tokens.size() && end - at < LONGEST && (end == at || !stops(end))) {
      int quoted = run.quotedName(end);
      if (quoted > end && (end > at || at > 0 && words.opens(run.lower(at - 1)) || isOutlet(end))) {
        end = quoted;
      } else if (run.isNominal(end)) {
        end++;
      } else if (end > at && joins(at, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether nothing that began before token {@code at} goes on there. */
  boolean stops(int at) {
    return walls.get(at) || run.isFirst(at);
  }

  private boolean isOutlet(int quote) {
    return parts.isOutletName(quote + 1, run.quotedName(quote) - 1) || !isTitleContext(quote);
  }

  /** A quotation mark that opens direct speech, not a name. */
  private boolean isTitleContext(int quote) {
    return !run.language.has(Trait.NOUN_CAPITALS) || run.quotedName(quote) - quote > 5;
  }

  /** Whether the token at {@code at} ties what stands before and behind it to one name. */
  private boolean joins(int first, int at) {
    if (walls.get(at) || at + 1 >= run.tokens.size() || walls.get(at + 1)) {
      return false;
    }
    String word = run.lower(at);
    boolean capitalNext = run.isNominal(at + 1) && run.tokens.get(at + 1).isCapitalised();
    if (word.equals("&") || word.equals("-") && run.attached(at) && run.attached(at + 1)) {
      return run.isNominal(at + 1);
    }
    if (words.is(word, "name-for") && capitalNext) {
      return run.nounsOf(at - 1).contains(NounClass.ORGANISATION);
    }
    if (run.language.has(Trait.NOUN_CAPITALS)) {
      boolean inside = words.is(run.lower(at - 1), "name-part");
      boolean firstName = at == first + 1 || run.tokens.get(at - 1).has(Feature.FIRST_NAME);
      return words.is(word, "name-part")
          && (inside || firstName && run.isProper(at - 1, first))
          && endsInName(at + 1);
    }
    if ((word.equals("'") || word.equals("’")) && run.attached(at)) {
      return capitalNext || words.is(run.lower(at + 1), "name-and");
    }
    if (words.is(word, "name-and")) {
      boolean genitive = run.lower(at - 1).equals("'") || run.lower(at - 1).equals("’");
      return genitive && capitalNext;
    }
    Set<NounClass> before = run.nounsOf(at - 1);
    return words.is(word, "of")
        && capitalNext
        && run.tokens.get(at - 1).isCapitalised()
        && before.contains(NounClass.ORGANISATION);
  }

  /** "der Wense" in "Ina von der Wense". */
  private boolean endsInName(int at) {
    int i = at;
    while (i < at + 2 && words.is(run.lower(i), "name-part")) {
      i++;
    }
    return run.isNominal(i)
        && run.isProper(i, i)
        && run.nounsOf(i).isEmpty()
        && run.tokens.get(i).isCapitalised();
  }
}
