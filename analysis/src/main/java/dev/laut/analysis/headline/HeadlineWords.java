package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.annotation.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of one language by which headlines are judged. */
final class HeadlineWords {

  final Set<String> hedges;
  final Set<String> sources;
  final Set<String> labels;
  final Set<String> negations;
  final Set<String> contests;
  final Set<String> open;
  final Set<String> remainders;
  final Set<String> doubts;
  final Set<String> noes;
  final Set<String> denials;
  final PredicateReader predicates;
  final Opposites opposites;
  private static final String PHRASE = "phrase";

  private final Map<String, String> absolutes = new HashMap<>();
  private final Set<String> common;
  private final Set<String> idle;
  private final boolean nounCapitals;

  HeadlineWords(Language language) {
    hedges = language.words("headline/hedges");
    sources = language.words("headline/title-sources");
    idle = language.words("headline/idle");
    nounCapitals = language.has(Trait.NOUN_CAPITALS);
    labels = language.words("headline/title-labels");
    negations = language.words("headline/negations");
    remainders = language.words("headline/remainders");
    open = language.words("headline/open");
    contests = language.words("headline/contests");
    doubts = language.words("headline/doubts");
    denials = language.words("headline/denials");
    noes = language.words("headline/noes");
    predicates = new PredicateReader(language);
    opposites = new Opposites(language);
    for (Entry<String, String> row : WordList.rows(language.lines("headline/absolutes"))) {
      absolutes.put(row.getKey(), row.getValue());
    }
    common =
        WordList.rows("/dev/laut/analysis/language/function-words.txt").stream()
            .filter(row -> row.getKey().equals(language.tag()))
            .map(row -> Set.copyOf(List.of(row.getValue().split(" "))))
            .findFirst()
            .orElseThrow();
  }

  /** Whether {@code token} is in {@code list}, as written or in small letters. */
  static boolean in(Set<String> list, Token token) {
    return list.contains(token.text()) || list.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether {@code token} is in {@code list} as written, or as it is written within a sentence:
   * "may" is, "May" only where it begins one.
   */
  static boolean asWritten(Set<String> list, Token token, boolean begins) {
    return begins ? in(list, token) : list.contains(token.text());
  }

  static boolean anyIn(Set<String> list, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> in(list, token));
  }

  /**
   * What an absolute word or two from token {@code at} claims ("all", "none", "last"), or null;
   * "all" claims nothing in a phrase such as "after all" or "all about".
   */
  @Nullable String absolute(List<Token> tokens, int at) {
    String two = pair(tokens, at);
    String claimed = two == null ? absolutes.get(lower(tokens.get(at))) : two;
    boolean phrase = PHRASE.equals(two) || PHRASE.equals(pair(tokens, at - 1));
    return phrase ? null : claimed;
  }

  private @Nullable String pair(List<Token> tokens, int at) {
    return at < 0 || at + 1 >= tokens.size()
        ? null
        : absolutes.get(lower(tokens.get(at)) + " " + lower(tokens.get(at + 1)));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** A noun or verb that a question can insinuate: not how ("really"), nor of whom. */
  boolean carries(Token token) {
    boolean name = !nounCapitals && token.isCapitalised() && token.index() > 0;
    return switch (token.tag()) {
      case NOUN -> !name && !idle.contains(token.text());
      case VERB -> true;
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
          false;
    };
  }

  /** Whether the token says something of the matter: neither a mark nor a common small word. */
  boolean isContent(Token token) {
    if (token.text().length() < 3 || !Character.isLetter(token.text().charAt(0))) {
      return false;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    boolean grammar =
        switch (token.tag()) {
          case ADP, AUX, CCONJ, DET, PRON, SCONJ, PART, PUNCT, SYM, INTJ, NUM -> true;
          case ADJ, ADV, NOUN, PROPN, VERB, X -> common.contains(lower);
        };
    return !grammar && !absolutes.containsKey(lower) && !in(hedges, token) && !in(sources, token);
  }
}
