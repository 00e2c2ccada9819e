package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.quantity.Number.Shape;
import dev.laut.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word that begins with a digit: "1.200", "14m", "300-500", "34-Jährige", "2:1", "3rd". */
final class DigitNumber {

  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th", ".");
  private static final String DASHES = "-‐‑–";

  private final Digits digits;
  private final Phrases scales;

  DigitNumber(Language language, Phrases scales) {
    digits = new Digits(language);
    this.scales = scales;
  }

  @Nullable Number read(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.text();
    int numberEnd = Digits.end(word, 0);
    BigDecimal value = digits.value(word.substring(0, numberEnd));
    if (value == null) {
      return null;
    }
    String rest = word.substring(numberEnd);
    Span span = new Span(token.begin(), token.begin() + numberEnd);
    if (rest.isEmpty()) {
      return grouped(tokens, i, value);
    }
    if (ORDINAL_ENDS.contains(rest)) {
      return new Number(token.span(), i + 1, value, Shape.ORDINAL, null);
    }
    boolean secondNumber = rest.length() > 1 && Character.isDigit(rest.charAt(1));
    if (secondNumber && rest.charAt(0) == ':') {
      return pair(token, i, value, rest, Shape.SCORE);
    }
    if (secondNumber && DASHES.indexOf(rest.charAt(0)) >= 0) {
      return pair(token, i, value, rest, Shape.RANGE);
    }
    boolean hyphen = DASHES.indexOf(rest.charAt(0)) >= 0;
    return hyphen || Character.isLetter(rest.charAt(0)) || rest.charAt(0) == '°'
        ? withUnit(tokens, i, span, value, hyphen ? rest.substring(1) : rest, hyphen)
        : null;
  }

  /** "14m", "31million", "20km", "17-Meter-Schiff", "14-million-dollar". */
  private @Nullable Number withUnit(
      List<Token> tokens, int i, Span span, BigDecimal value, String tail, boolean hyphen) {
    int cut = tail.indexOf('-');
    String first = cut < 0 ? tail : tail.substring(0, cut);
    String factor = scales.meaning(first.length() == 1 ? first.toLowerCase(Locale.ROOT) : first);
    boolean scale = factor != null && (first.length() > 1 || scalesAlone(tokens, i, first));
    if (scale) {
      BigDecimal product = value.multiply(new BigDecimal(factor));
      Span whole = new Span(span.begin(), span.end() + first.length() + (hyphen ? 1 : 0));
      String unit = cut < 0 ? null : tail.substring(cut + 1);
      return new Number(whole, i + 1, product, Shape.DIGITS, unit);
    }
    boolean plural = tail.equals("er") || tail.equals("ern") || tail.equals("s");
    return plural ? null : new Number(span, i + 1, value, Shape.DIGITS, tail);
  }

  /** "$14m" and "14m people" are millions, "14m" alone are metres; "k" is thousand anywhere. */
  private static boolean scalesAlone(List<Token> tokens, int i, String letter) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    return letter.equalsIgnoreCase("k")
        || i > 0 && Units.isCurrency(tokens.get(i - 1))
        || next != null && (next.tag() == Tag.NOUN || next.tag() == Tag.ADJ || next.is("of"));
  }

  private @Nullable Number pair(Token token, int i, BigDecimal first, String rest, Shape shape) {
    int end = Digits.end(rest, 1);
    BigDecimal second = digits.value(rest.substring(1, end));
    if (second == null) {
      return null;
    }
    int length = token.text().length() - rest.length() + end;
    Span span = new Span(token.begin(), token.begin() + length);
    String tail = rest.substring(end);
    String unit = tail.length() > 1 ? tail.substring(1) : null;
    boolean rising = first.compareTo(second) < 0;
    Shape actual = shape == Shape.RANGE && !rising ? Shape.SCORE : shape;
    BigDecimal low = rising ? first : second;
    BigDecimal high = rising ? second : first;
    return new Number(span, i + 1, low, high, actual, BigDecimal.ONE, unit);
  }

  /** "10 000": groups of three digits behind one blank belong to the number. */
  private Number grouped(List<Token> tokens, int i, BigDecimal first) {
    BigDecimal value = first;
    int end = i + 1;
    boolean short3 = tokens.get(i).text().length() <= 3 && first.signum() > 0;
    while (short3 && end < tokens.size() && end < i + 5 && isGroup(tokens, end)) {
      value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.get(end).text()));
      end++;
    }
    Span span = new Span(tokens.get(i).begin(), tokens.get(end - 1).end());
    return new Number(span, end, value, Shape.DIGITS, null);
  }

  private static boolean isGroup(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.text().length() == 3
        && token.begin() == tokens.get(at - 1).end() + 1
        && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
