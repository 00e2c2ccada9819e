package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.quantity.Number.Shape;
import dev.laut.model.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number with its scale words: "2,5 Millionen", "two and a half million". */
final class NumberReader {

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "ein", "eine", "einen", "einem", "einer", "eines");
  private static final Set<String> HALVES = Set.of("halbe", "halben", "halber", "halbes", "half");
  private static final int MOST_SCALES = 4;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final DigitNumber digits;
  private final NumberWords words;
  private final Phrases scales;
  private final Phrases vague;
  private final WordNumber glued;

  NumberReader(Language language) {
    words = new NumberWords(language);
    scales = new Phrases(language.lines("scales"), true);
    vague = new Phrases(language.lines("vague-numbers"), language.has(Trait.NOUN_CAPITALS));
    digits = new DigitNumber(language, scales);
    glued = new WordNumber(words, scales, language.has(Trait.COMPOUNDS));
  }

  /** The number that begins with token {@code i}, or null. */
  @Nullable Number read(List<Token> tokens, int i) {
    Phrases.Match order = vague.from(tokens, i);
    if (order != null) {
      Span span = span(tokens, i, i + order.tokens());
      BigDecimal least = new BigDecimal(order.meaning());
      return new Number(span, i + order.tokens(), least, null, Shape.VAGUE, BigDecimal.ONE, null);
    }
    Token token = tokens.get(i);
    if (Character.isDigit(token.text().charAt(0))) {
      Number number = digits.read(tokens, i);
      return number == null ? null : scaled(tokens, number);
    }
    if (!Character.isLetter(token.text().charAt(0))) {
      return null;
    }
    Number round = roundNumber(tokens, i);
    if (round != null) {
      return round;
    }
    BigDecimal value = words.value(token.text());
    if (value == null) {
      return glued.read(tokens, i);
    }
    Number word = new Number(token.span(), i + 1, value, Shape.WORD, null);
    return scaled(tokens, word);
  }

  /** "ein Dutzend", "eine halbe Million", "a hundred", "half a dozen". */
  private @Nullable Number roundNumber(List<Token> tokens, int i) {
    int at = i;
    BigDecimal value = BigDecimal.ONE;
    boolean article = false;
    for (; at < tokens.size() && at < i + 3; at++) {
      String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
      if (HALVES.contains(word)) {
        value = HALF;
      } else if (ARTICLES.contains(word)) {
        article = true;
      } else {
        break;
      }
    }
    BigDecimal scale = at == i || at >= tokens.size() ? null : scale(tokens.get(at));
    if (scale == null || !article && value.equals(BigDecimal.ONE)) {
      return null;
    }
    Shape shape = scale.equals(TWELVE) ? Shape.ROUND : Shape.WORD;
    BigDecimal product = value.multiply(scale).stripTrailingZeros();
    Span span = span(tokens, i, at + 1);
    return scaled(tokens, new Number(span, at + 1, product, shape, null));
  }

  /** {@code number} with the scale words, halves and further number words behind it. */
  private Number scaled(List<Token> tokens, Number number) {
    if (!number.isPlain() && number.shape() != Shape.RANGE || number.glued() != null) {
      return number;
    }
    int end = number.end();
    BigDecimal add = BigDecimal.ZERO;
    BigDecimal factor = BigDecimal.ONE;
    Shape shape = number.shape();
    String glued = null;
    if (isAndAHalf(tokens, end)) {
      add = HALF;
      end += 3;
    }
    for (int steps = 0; steps < MOST_SCALES && end < tokens.size() && glued == null; steps++) {
      BigDecimal value = number.low().add(add).multiply(factor);
      BigDecimal scale = scale(tokens.get(end));
      BigDecimal more = scale == null && shape == Shape.WORD ? more(tokens, end, value) : null;
      if (scale != null) {
        factor = factor.multiply(scale);
        shape = scale.equals(TWELVE) ? Shape.ROUND : shape;
        glued = behindHyphen(tokens.get(end).text());
        end++;
      } else if (more != null) {
        end += tokens.get(end).is("and") ? 2 : 1;
        add = value.add(more).divide(factor, MathContext.DECIMAL64).subtract(number.low());
      } else {
        break;
      }
    }
    if (end == number.end()) {
      return number;
    }
    int glue = glued == null ? 0 : glued.length() + 1;
    Span span = new Span(number.span().begin(), tokens.get(end - 1).end() - glue);
    BigDecimal low = number.low().add(add).multiply(factor);
    BigDecimal high = number.shape() == Shape.RANGE ? times(number.high(), factor) : low;
    return new Number(span, end, low, high, shape, factor, glued);
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
    return value == null ? null : value.multiply(factor);
  }

  private static @Nullable String behindHyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0 ? null : word.substring(hyphen + 1);
  }

  private static boolean isAndAHalf(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).is("and")
        && tokens.get(at + 1).is("a")
        && tokens.get(at + 2).is("half");
  }

  /** The "fifty" of "three hundred and fifty", the "five" of "twenty five". */
  private @Nullable BigDecimal more(List<Token> tokens, int at, BigDecimal value) {
    boolean and = tokens.get(at).is("and") && at + 1 < tokens.size();
    int whole = value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0 ? value.intValue() : 1;
    boolean hundreds = whole % 100 == 0 && whole > 0;
    boolean tens = !and && whole % 10 == 0 && whole > 10 && whole < 100;
    if (!hundreds && !tens) {
      return null;
    }
    BigDecimal next = words.value(tokens.get(and ? at + 1 : at).text());
    boolean fits = next != null && next.intValue() > 0 && next.intValue() < (hundreds ? 100 : 10);
    return fits ? next : null;
  }

  /** The factor of a scale word; one letter ("m") is none when it stands alone. */
  private @Nullable BigDecimal scale(Token token) {
    int hyphen = token.text().indexOf('-');
    String word = hyphen < 0 ? token.text() : token.text().substring(0, hyphen);
    String factor = word.length() < 2 ? null : scales.meaning(word);
    return factor == null ? null : new BigDecimal(factor);
  }

  private static Span span(List<Token> tokens, int first, int end) {
    return new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
  }
}
