package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.AttributionFinder;
import java.util.Arrays;
import java.util.List;

/** Finds statements in English text by rules; see the package for how. */
public final class EnglishAttributionFinder implements AttributionFinder {

  @Override
  public List<Attribution> find(Annotated text) {
    List<Quotation> quotations = Quotations.in(text);
    int[] quoted = outermost(quotations, text.tokens().size());
    Clauses clauses = new Clauses(text, quoted);
    UnitReader reader = new UnitReader(clauses, quotations);
    for (Unit unit : Unit.of(text, quoted)) {
      reader.read(unit);
    }
    return reader.attributions();
  }

  private static int[] outermost(List<Quotation> quotations, int tokens) {
    int[] quoted = new int[tokens];
    Arrays.fill(quoted, -1);
    for (int q = 0; q < quotations.size(); q++) {
      if (quotations.get(q).outer() < 0) {
        Arrays.fill(quoted, quotations.get(q).first(), quotations.get(q).last() + 1, q);
      }
    }
    return quoted;
  }
}
