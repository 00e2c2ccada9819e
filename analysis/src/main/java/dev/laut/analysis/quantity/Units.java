package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.model.Measure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is counted or measured, by the words around a number. */
final class Units {

  /** Adjectives, articles and further numbers that may stand between a number and its noun. */
  private static final int MOST_BETWEEN = 5;

  private static final Set<Tag> BETWEEN = Set.of(Tag.ADJ, Tag.DET, Tag.NUM, Tag.ADV, Tag.PRON);

  private static final Set<String> PARTITIVES =
      Set.of("der", "des", "von", "of", "weitere", "weiteren", "other", "more", "weiterer");
  private static final Set<String> CODES = Set.of("EUR", "USD", "CHF", "GBP");

  private final Phrases units;

  /** A unit as written, and its measure. */
  record Unit(@Nullable String word, Measure measure) {}

  Units(Language language) {
    units = new Phrases(language.lines("units"), true);
  }

  static boolean isCurrency(Token token) {
    int first = token.text().codePointAt(0);
    boolean sign = Character.getType(first) == Character.CURRENCY_SYMBOL;
    return sign || token.text().endsWith("$") || CODES.contains(token.text());
  }

  /** The unit of the number whose first token is {@code first}. */
  Unit of(List<Token> tokens, int first, Number number) {
    if (number.shape() == Number.Shape.ORDINAL) {
      return new Unit(noun(tokens, number.end()), Measure.ORDINAL);
    }
    if (number.shape() == Number.Shape.SCORE) {
      return new Unit(null, Measure.SCORE);
    }
    String glued = number.glued();
    if (glued != null) {
      return glued(glued, tokens, number);
    }
    if (first > 0 && isCurrency(tokens.get(first - 1))) {
      return new Unit(tokens.get(first - 1).text(), Measure.MONEY);
    }
    Unit known = known(tokens, number.end());
    return known != null ? known : new Unit(noun(tokens, number.end()), Measure.COUNT);
  }

  private Unit glued(String glued, List<Token> tokens, Number number) {
    for (int cut = glued.length(); cut > 0; cut = glued.lastIndexOf('-', cut - 1)) {
      String measure = units.meaning(glued.substring(0, cut));
      if (measure != null) {
        return new Unit(glued.substring(0, cut), measure(measure));
      }
    }
    Unit known = known(tokens, number.end());
    return known != null && glued.isEmpty() ? known : new Unit(glued, Measure.COUNT);
  }

  /** A unit of the list right at token {@code at}. */
  private @Nullable Unit known(List<Token> tokens, int at) {
    Phrases.Match match = at < tokens.size() ? units.from(tokens, at) : null;
    if (match == null) {
      return at < tokens.size() ? prefix(tokens.get(at).text()) : null;
    }
    int last = at + match.tokens() - 1;
    return new Unit(joined(tokens, at, last), measure(match.meaning()));
  }

  /** The unit before a hyphen: "percent-owned". */
  private @Nullable Unit prefix(String word) {
    int hyphen = word.indexOf('-');
    String measure = hyphen <= 0 ? null : units.meaning(word.substring(0, hyphen));
    return measure == null ? null : new Unit(word.substring(0, hyphen), measure(measure));
  }

  private static String joined(List<Token> tokens, int first, int last) {
    StringBuilder words = new StringBuilder(tokens.get(first).text());
    for (int i = first + 1; i <= last; i++) {
      words.append(' ').append(tokens.get(i).text());
    }
    return words.toString();
  }

  /** The noun that is counted: the first one behind adjectives and "of the". */
  private static @Nullable String noun(List<Token> tokens, int from) {
    int end = Math.min(tokens.size(), from + MOST_BETWEEN);
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (isNoun(token)) {
        return compound(tokens, i);
      }
      boolean partitive = PARTITIVES.contains(token.text());
      if (!partitive && !BETWEEN.contains(token.tag())) {
        return null;
      }
    }
    return null;
  }

  /** The tagger takes rare German nouns for names; the dictionary knows better. */
  private static boolean isNoun(Token token) {
    boolean name =
        token.has(Feature.FIRST_NAME)
            || token.has(Feature.SURNAME)
            || token.has(Feature.PLACE_NAME);
    return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN && token.has(Feature.KNOWN) && !name;
  }

  /** Of an English compound the last noun: "crew members". */
  private static String compound(List<Token> tokens, int at) {
    int last = at;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).tag() == Tag.NOUN
        && !tokens.get(last).text().endsWith("s")
        && last < at + 2) {
      last++;
    }
    return joined(tokens, at, last);
  }

  private static Measure measure(String label) {
    for (Measure measure : Measure.values()) {
      if (measure.label().equals(label)) {
        return measure;
      }
    }
    throw new IllegalStateException("no measure " + label + " in the list of units");
  }
}
