package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.StatementType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hearsay without a frame: "allegedly", "is said to have left", rumours; and reports that go on in
 * a past of the past.
 */
final class Hearsay {

  private static final Map<String, String> ADVERBS = adverbs();
  private static final Set<String> PASSIVES =
      WordList.set("/dev/laut/analysis/en/passive-hearsay.txt");
  private static final Set<String> RUMOURS = WordList.set("/dev/laut/analysis/en/rumour-nouns.txt");
  private static final int LONGEST_TITLE = 7;

  private final Clauses clauses;

  Hearsay(Clauses clauses) {
    this.clauses = clauses;
  }

  private static Map<String, String> adverbs() {
    Map<String, String> adverbs = new HashMap<>();
    for (String line : WordList.lines("/dev/laut/analysis/en/hearsay.txt")) {
      String[] columns = line.split("\t");
      adverbs.put(columns[0], columns[1]);
    }
    return adverbs;
  }

  /** The whole unit if it is hearsay, a rumour's content if it tells one, or null. */
  @Nullable Content in(Unit unit) {
    for (int i = unit.first(); i < unit.end(); i++) {
      if (clauses.quoted[i] >= 0) {
        continue;
      }
      if ("yes".equals(ADVERBS.get(clauses.lower(i)))
              && !clauses.is(i - 1, "a")
              && !clauses.is(i - 1, "the")
          || isPassive(i)) {
        return new Content(
            StatementType.FREE_INDIRECT,
            List.of(new Content.Range(unit.first(), unit.end())),
            "hearsay");
      }
      boolean told = clauses.is(unit.first(), "there") || clauses.is(i + 1, "has");
      if (RUMOURS.contains(clauses.lower(i)) && told) {
        return rumour(clauses.is(i + 1, "has") && clauses.is(i + 2, "it") ? i + 2 : i, unit.end());
      }
    }
    return null;
  }

  private @Nullable Content rumour(int noun, int end) {
    for (int i = noun + 1; i < end - 1; i++) {
      if (clauses.is(i, "that") && (i == noun + 1 || clauses.isBreak(i - 1))) {
        return new Content(
            StatementType.INDIRECT, List.of(new Content.Range(i, end - 1)), "rumour");
      }
    }
    return null;
  }

  private boolean isPassive(int i) {
    return PASSIVES.contains(clauses.lower(i))
        && clauses.is(i + 1, "to")
        && i > 0
        && clauses.tokens.get(i - 1).lemma().equals("be");
  }

  /** Whether a mark of hearsay stands among the tokens {@code [first, last]}. */
  boolean marks(int first, int last) {
    for (int i = first; i <= last; i++) {
      if ("yes".equals(ADVERBS.get(clauses.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the unit's first finite verb is "would" or "had": the report of the sentence before
   * goes on.
   */
  boolean goesOn(Unit unit) {
    for (int i = unit.first(); i < unit.end(); i++) {
      if (clauses.quoted[i] < 0 && clauses.isVerb(i)) {
        return clauses.is(i, "would") && clauses.tag(i + 1) != Tag.PUNCT
            || clauses.is(i, "had") && clauses.tag(i) == Tag.AUX;
      }
    }
    return false;
  }

  /** A work's title or a name: few words, all that matter capitalised. */
  boolean isTitle(Quotation quotation) {
    if (quotation.size() > LONGEST_TITLE) {
      return false;
    }
    for (int i = quotation.first() + 1; i < quotation.last(); i++) {
      boolean small = clauses.tokens.get(i).text().length() <= 3;
      if (!small && !clauses.tokens.get(i).isCapitalised() && clauses.tag(i) != Tag.PUNCT) {
        return false;
      }
    }
    return quotation.size() > 0 && clauses.tag(quotation.last() - 1) != Tag.PUNCT;
  }
}
