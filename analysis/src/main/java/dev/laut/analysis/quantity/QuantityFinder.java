package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.quantity.Number.Shape;
import dev.laut.model.Bound;
import dev.laut.model.Measure;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a text in one language. Thread-safe. */
public final class QuantityFinder {

  private static final Set<String> JOINS = Set.of("bis", "to", "-", "–", "—");
  private static final Set<String> BETWEEN = Set.of("zwischen", "between");
  private static final Set<String> ALTERNATIVES = Set.of("oder", "or");
  private static final Set<String> LISTS = Set.of(",", "und", "and", "or", "oder", "/", "&", "bis");
  private static final Set<String> PERCENT = Set.of("%", "Prozent", "percent");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberReader numbers;
  private final Modifiers modifiers;
  private final Units units;
  private final NumberNames names;

  /**
   * @param lang its BCP 47 tag; what has no lists is read with English ones
   */
  public QuantityFinder(String lang) {
    Language known = Language.of(lang);
    numbers = new NumberReader(known);
    modifiers = new Modifiers(known);
    units = new Units(known);
    names = new NumberNames(known);
  }

  /**
   * The quantities in the order of the text.
   *
   * @param notHere spans, in order, in which numbers are none: dates and clock times
   */
  public List<Quantity> find(List<Token> tokens, List<Span> notHere) {
    List<Quantity> quantities = new ArrayList<>();
    int time = 0;
    int nameEnd = -1;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      while (time < notHere.size() && notHere.get(time).end() <= token.begin()) {
        time++;
      }
      boolean inTime = time < notHere.size() && notHere.get(time).overlaps(token.span());
      Number number = inTime || !mayBegin(token) ? null : numbers.read(tokens, i);
      if (number == null) {
        i++;
        continue;
      }
      int first = i;
      i = number.end();
      if (isIdle(tokens, first, number)) {
        continue;
      }
      Number whole = range(tokens, first, number);
      i = whole.end();
      Found found = found(tokens, first, whole);
      boolean listed =
          nameEnd >= 0 && nameEnd == first - 1 && LISTS.contains(tokens.get(nameEnd).text());
      if (found.isName() || listed && found.unit().word() == null) {
        nameEnd = i;
      } else {
        quantities.add(quantity(tokens, first, found));
      }
    }
    return quantities;
  }

  private static boolean mayBegin(Token token) {
    int first = token.text().codePointAt(0);
    return Character.isLetter(first) || first >= '0' && first <= '9';
  }

  /** A number with what stands around it. */
  private record Found(
      Number number, Units.Unit unit, Modifiers.@Nullable Modifier modifier, boolean isName) {}

  private Found found(List<Token> tokens, int first, Number number) {
    Units.Unit unit = Ages.age(tokens, first, number, units.of(tokens, first, number));
    Modifiers.Modifier modifier =
        modifiers.before(tokens, outerStart(tokens, first), unit.measure());
    boolean isName = names.isName(tokens, first, number, unit, modifier == null);
    return new Found(number, unit, modifier, isName);
  }

  /** "one", "ein", "a sneeze or two" and capitalised nouns ("die Elf") count nothing. */
  private static boolean isIdle(List<Token> tokens, int first, Number number) {
    if (number.shape() == Shape.WORD && number.low().compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    if (first > 1 && ALTERNATIVES.contains(tokens.get(first - 1).text())) {
      return tokens.get(first - 2).tag() == Tag.NOUN && number.shape() == Shape.WORD;
    }
    Token token = tokens.get(first);
    boolean inside = first > 0 && Character.isLetter(tokens.get(first - 1).text().charAt(0));
    return number.shape() == Shape.WORD
        && inside
        && token.isCapitalised()
        && token.tag() == Tag.NOUN
        && number.end() == first + 1;
  }

  /** A modifier stands before the currency: "mehr als €300". */
  private static int outerStart(List<Token> tokens, int first) {
    return first > 0 && Units.isCurrency(tokens.get(first - 1)) ? first - 1 : first;
  }

  /** "300 bis 500", "zwischen zwei und drei Millionen", "two or three". */
  private Number range(List<Token> tokens, int first, Number number) {
    int join = number.end();
    join += join < tokens.size() && PERCENT.contains(tokens.get(join).text()) ? 1 : 0;
    boolean open = number.isPlain() && number.glued() == null && join + 1 < tokens.size();
    if (!open || !joins(tokens, first, join)) {
      return number;
    }
    int at = join + 1;
    at += tokens.get(at).is("zu") || Units.isCurrency(tokens.get(at)) ? 1 : 0;
    Number second = at < tokens.size() ? numbers.read(tokens, at) : null;
    if (second == null || !second.isPlain() || second.high() == null) {
      return number;
    }
    BigDecimal low = sharedScale(number, second);
    boolean alternative = ALTERNATIVES.contains(tokens.get(join).text());
    boolean rising = low.compareTo(second.low()) < 0;
    if (!rising || alternative && low.add(BigDecimal.ONE).compareTo(second.low()) != 0) {
      return number;
    }
    Span span = number.span().cover(second.span());
    return new Number(
        span, second.end(), low, second.high(), Shape.RANGE, second.factor(), second.glued());
  }

  private static boolean joins(List<Token> tokens, int first, int join) {
    String word = tokens.get(join).text().toLowerCase(Locale.ROOT);
    if (ALTERNATIVES.contains(word) || JOINS.contains(word)) {
      return true;
    }
    int before = outerStart(tokens, first) - 1;
    return (word.equals("und") || word.equals("and"))
        && before >= 0
        && BETWEEN.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
  }

  /** "zwei bis drei Millionen": the scale of the second number goes for both. */
  private static BigDecimal sharedScale(Number first, Number second) {
    boolean small =
        first.factor().equals(BigDecimal.ONE)
            && first.low().compareTo(THOUSAND) < 0
            && second.factor().compareTo(THOUSAND) >= 0;
    return small ? first.low().multiply(second.factor()) : first.low();
  }

  private Bound bound(List<Token> tokens, Number number, Modifiers.@Nullable Modifier modifier) {
    if (number.shape() == Shape.VAGUE) {
      return Bound.AT_LEAST;
    }
    if (number.shape() == Shape.RANGE || number.shape() == Shape.SCORE) {
      return Bound.RANGE;
    }
    if (orMore(tokens, number.end())) {
      return Bound.AT_LEAST;
    }
    if (modifier != null) {
      return modifier.bound();
    }
    return number.shape() == Shape.ROUND ? Bound.ABOUT : Bound.EXACT;
  }

  /** "300 oder mehr", "500+". */
  private static boolean orMore(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at);
    boolean plus = next.is("+") && next.begin() == tokens.get(at - 1).end();
    boolean or = ALTERNATIVES.contains(next.text()) || next.is("und");
    return plus
        || or
            && at + 1 < tokens.size()
            && (tokens.get(at + 1).is("mehr") || tokens.get(at + 1).is("more"));
  }

  private Quantity quantity(List<Token> tokens, int first, Found found) {
    Number number = found.number();
    boolean minus = isNegative(tokens, first) && number.high() != null;
    Span span = number.span();
    if (found.modifier() != null && outerStart(tokens, first) == first) {
      span = tokens.get(found.modifier().first()).span().cover(span);
    } else if (minus) {
      span = tokens.get(first - 1).span().cover(span);
    }
    BigDecimal low = plain(minus && number.high() != null ? number.high().negate() : number.low());
    BigDecimal high =
        number.high() == null ? null : plain(minus ? number.low().negate() : number.high());
    Bound bound = bound(tokens, number, found.modifier());
    String word = found.unit().word();
    Measure measure = found.unit().measure();
    return switch (bound) {
      case EXACT, ABOUT, RANGE -> new Quantity(span, low, high, word, bound, measure);
      case AT_LEAST -> new Quantity(span, low, null, word, bound, measure);
      case AT_MOST -> new Quantity(span, null, high == null ? low : high, word, bound, measure);
    };
  }

  /** "minus 5", "−5"; a hyphen only where it can be no dash: "(-5", " -5". */
  private static boolean isNegative(List<Token> tokens, int first) {
    if (first == 0) {
      return false;
    }
    Token sign = tokens.get(first - 1);
    boolean glued = sign.end() == tokens.get(first).begin();
    boolean free = first == 1 || tokens.get(first - 2).end() < sign.begin();
    return sign.is("minus") || (sign.is("−") || sign.is("-")) && glued && free;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
