package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.quantity.Number.Shape;
import dev.laut.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number word written in one with something else: "four-day", "two-thirds", "dreijährige"; and
 * ordinals as words.
 */
final class WordNumber {

  /** German adjectives of a number and a unit. */
  private static final List<String> GERMAN_TAILS =
      List.of("jährig", "tägig", "wöchig", "monatig", "stündig", "minütig", "prozentig");

  private static final Set<String> GERMAN_ORDINAL_ENDS = Set.of("te", "ten", "ter", "tes", "tem");

  private final NumberWords words;
  private final Phrases scales;
  private final boolean compounds;

  WordNumber(NumberWords words, Phrases scales, boolean compounds) {
    this.words = words;
    this.scales = scales;
    this.compounds = compounds;
  }

  @Nullable Number read(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.text();
    for (int hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      BigDecimal value = words.value(word.substring(0, hyphen));
      int next = word.indexOf('-', hyphen + 1);
      boolean longer = next > 0 && words.value(word.substring(0, next)) != null;
      if (value != null && !longer) {
        return hyphenated(token, i, hyphen, value);
      }
      if (value == null) {
        break;
      }
    }
    return compounds ? compound(token, i) : null;
  }

  private Number hyphenated(Token token, int i, int hyphen, BigDecimal value) {
    String tail = token.text().substring(hyphen + 1);
    String factor = scales.meaning(tail);
    if (factor != null) {
      BigDecimal product = value.multiply(new BigDecimal(factor));
      return new Number(token.span(), i + 1, product, Shape.WORD, null);
    }
    Span span = new Span(token.begin(), token.begin() + hyphen);
    return new Number(span, i + 1, value, Shape.WORD, tail);
  }

  private @Nullable Number compound(Token token, int i) {
    String word = token.text();
    for (String tail : GERMAN_TAILS) {
      int at = word.indexOf(tail);
      BigDecimal value = at <= 0 ? null : words.value(word.substring(0, at));
      if (value != null) {
        Span span = new Span(token.begin(), token.begin() + at);
        return new Number(span, i + 1, value, Shape.WORD, word.substring(at));
      }
    }
    BigDecimal ordinal = token.tag() == Tag.VERB ? null : germanOrdinal(word);
    return ordinal == null ? null : new Number(token.span(), i + 1, ordinal, Shape.ORDINAL, null);
  }

  /** "vierte", "zwanzigster"; "dritte" is irregular, "siebte" short. */
  private @Nullable BigDecimal germanOrdinal(String word) {
    int end = word.lastIndexOf('t');
    if (end < 2 || !GERMAN_ORDINAL_ENDS.contains(word.substring(end))) {
      return null;
    }
    String stem = word.substring(0, end);
    BigDecimal value =
        switch (stem) {
          case "drit" -> BigDecimal.valueOf(3);
          case "sieb" -> BigDecimal.valueOf(7);
          case "ach" -> BigDecimal.valueOf(8);
          default -> words.value(stem);
        };
    if (value == null && stem.endsWith("s")) {
      value = words.value(stem.substring(0, end - 1));
    }
    return value == null || value.compareTo(BigDecimal.TWO) < 0 ? null : value;
  }
}
