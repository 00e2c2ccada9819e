package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.model.Bound;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Measure;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of the headline that are greater, or surer, than all of their kind in the body. */
final class QuantityCheck {

  private static final Set<String> HALF = Set.of("half", "hälfte", "halbe");
  private static final Set<String> OF = Set.of("of", "von", "der", "the");
  private static final double ROUNDING = 0.9;

  private QuantityCheck() {}

  static List<Finding> check(Title title, Body body) {
    List<Finding> findings = new ArrayList<>();
    for (Quantity quantity : title.text().quantities()) {
      Finding finding = number(quantity, body);
      if (finding != null) {
        findings.add(finding);
      }
    }
    Finding half = half(title, body);
    if (half != null) {
      findings.add(half);
    }
    return findings;
  }

  private static @Nullable Finding number(Quantity quantity, Body body) {
    if (!isCompared(quantity)) {
      return null;
    }
    List<Quantity> others =
        body.text().quantities().stream().filter(each -> isComparable(quantity, each)).toList();
    List<Quantity> same =
        others.stream().filter(each -> sameUnit(quantity.unit(), each.unit())).toList();
    List<Quantity> compared = same.isEmpty() ? others : same;
    if (compared.isEmpty() || compared.stream().anyMatch(each -> says(each, quantity))) {
      return null;
    }
    Quantity greatest = Collections.max(compared, Comparator.comparing(QuantityCheck::upper));
    if (upper(greatest).compareTo(least(quantity)) > 0) {
      return null;
    }
    String note =
        upper(greatest).compareTo(least(quantity)) == 0
            ? "the body gives this number only as an upper limit"
            : "the body's greatest number of this kind is smaller";
    return new Finding(FindingKind.QUANTITY, quantity.span(), List.of(greatest.span()), note);
  }

  private static boolean isCompared(Quantity quantity) {
    return switch (quantity.measure()) {
      case COUNT, MONEY, PERCENT, MASS, LENGTH, AREA, VOLUME, TEMPERATURE, SPEED, OTHER -> true;
      case AGE, DURATION, ORDINAL, SCORE -> false;
    };
  }

  /** Counts of one thing, or of people where the thing has another name; measures of one kind. */
  private static boolean isComparable(Quantity title, Quantity body) {
    if (title.measure() != body.measure()) {
      return false;
    }
    boolean vague = title.bound() == Bound.AT_LEAST;
    boolean bare = title.unit() == null && least(title).compareTo(upper(body)) == 0;
    return title.measure() != Measure.COUNT || vague || bare || sameUnit(title.unit(), body.unit());
  }

  private static boolean sameUnit(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return false;
    }
    Stem first = new Stem(a.toLowerCase(Locale.ROOT), a.toLowerCase(Locale.ROOT));
    return first.matches(new Stem(b.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT)));
  }

  /** Whether the body's number says what the title's does, or more. */
  private static boolean says(Quantity body, Quantity title) {
    boolean limit = body.bound() == Bound.AT_MOST && title.bound() != Bound.AT_MOST;
    double ratio = upper(body).doubleValue() / Math.max(1e-9, least(title).doubleValue());
    return !limit
        && ratio >= ROUNDING
        && (ratio <= 1 / ROUNDING || title.bound() == Bound.AT_LEAST);
  }

  private static BigDecimal least(Quantity quantity) {
    BigDecimal low = quantity.low();
    return low != null ? low : upper(quantity);
  }

  private static BigDecimal upper(Quantity quantity) {
    BigDecimal high = quantity.high() != null ? quantity.high() : quantity.low();
    return high == null ? BigDecimal.ZERO : high;
  }

  /** "half of the jobs" over "330 of the 850 jobs". */
  private static @Nullable Finding half(Title title, Body body) {
    Annotated text = title.text();
    for (int i = 0; i + 1 < text.tokens().size(); i++) {
      boolean half = HALF.contains(text.tokens().get(i).text().toLowerCase(Locale.ROOT));
      if (half && OF.contains(text.tokens().get(i + 1).text().toLowerCase(Locale.ROOT))) {
        return lessThanHalf(body.text(), text.span(i, i + 1));
      }
    }
    return null;
  }

  private static @Nullable Finding lessThanHalf(Annotated text, Span half) {
    List<Quantity> quantities = text.quantities();
    for (int i = 0; i + 1 < quantities.size(); i++) {
      Quantity part = quantities.get(i);
      Quantity whole = quantities.get(i + 1);
      int gap = whole.span().begin() - part.span().end();
      boolean of =
          gap > 0
              && gap <= 8
              && isOf(text.text().substring(part.span().end(), whole.span().begin()));
      if (of && upper(part).doubleValue() * 2 < upper(whole).doubleValue() * ROUNDING) {
        return new Finding(
            FindingKind.QUANTITY,
            half,
            List.of(part.span().cover(whole.span())),
            "the body's figures are less than half");
      }
    }
    return null;
  }

  private static boolean isOf(String between) {
    for (String word : between.strip().toLowerCase(Locale.ROOT).split(" ")) {
      if (!OF.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
