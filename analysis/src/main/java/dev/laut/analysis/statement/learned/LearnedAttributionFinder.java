package dev.laut.analysis.statement.learned;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.AttributionFinder;
import java.util.ArrayList;
import java.util.List;

/** Finds statements by a learned judge over the candidates of rules. Thread-safe. */
public final class LearnedAttributionFinder implements AttributionFinder {

  /** Statements that begin farther apart in the list are not looked at: bounds the work. */
  private static final int WINDOW = 24;

  private final CandidateSource source;
  private final StatementModel model;

  public LearnedAttributionFinder(CandidateSource source, StatementModel model) {
    this.source = source;
    this.model = model;
  }

  @Override
  public List<Attribution> find(Annotated text) {
    CandidateText read = source.read(text);
    List<Attribution> chosen = Selection.of(text, read.candidates(), model.selection());
    return nested(text, Speakers.resolve(text, read, chosen, model.speakers()));
  }

  /** Each inside the smallest one that holds it. */
  private static List<Attribution> nested(Annotated text, List<Attribution> found) {
    List<TokenSet> quotes = new ArrayList<>();
    List<Attribution> nested = new ArrayList<>();
    for (Attribution each : found) {
      TokenSet quote = TokenSet.under(each.quote(), text);
      int inside = -1;
      for (int k = Math.max(0, quotes.size() - WINDOW); k < quotes.size(); k++) {
        TokenSet outer = quotes.get(k);
        boolean smaller = inside < 0 || outer.size() <= quotes.get(inside).size();
        if (smaller && outer.size() > quote.size() && outer.holds(quote)) {
          inside = k;
        }
      }
      quotes.add(quote);
      nested.add(each.withInside(inside));
    }
    return nested;
  }
}
