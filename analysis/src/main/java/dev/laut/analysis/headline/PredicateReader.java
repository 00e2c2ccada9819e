package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what a sentence tells as so and as not so. A word counts as denied by a negation in its
 * clause, or by a verb that turns what it governs into its opposite: "refuses to go", "schließt
 * einen Rücktritt aus", "denied that he had gone".
 */
final class PredicateReader {

  /** No clause is looked at further than this from a word, in tokens. */
  private static final int REACH = 24;

  /** "without" denies this many words behind it. */
  private static final int PHRASE = 3;

  private static final Set<String> MARKS =
      Set.of(",", ";", ":", "–", "—", "-", "„", "“", "”", "\"", "»", "«", "(", ")", "…");

  private final Set<String> negators;
  private final Set<String> exceptions;
  private final Set<String> reversers;
  private final Set<String> unreal;
  private final Set<String> breaks;
  private final Set<String> complementizers;
  private final Set<String> particles;

  PredicateReader(Language language) {
    negators = language.words("headline/negators");
    exceptions = language.words("headline/no-negations");
    reversers = language.words("headline/reversers");
    unreal = language.words("headline/unreal");
    breaks = language.words("headline/clause-breaks");
    complementizers = language.words("headline/complementizers");
    particles = language.words("verb-particles");
  }

  /** The words of {@code tokens} that can tell something, in their order. */
  List<Predicate> read(List<Token> tokens) {
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tells(tokens.get(i)) && !isAttribute(tokens, i)) {
        found.add(new Predicate(tokens.get(i), i, key(tokens, i), sign(tokens, i)));
      }
    }
    return found;
  }

  private boolean tells(Token token) {
    boolean word =
        switch (token.tag()) {
          case VERB, NOUN, ADJ, PROPN, X -> true;
          case ADV, ADP -> !particles.contains(token.text());
          case AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    return word && token.text().length() > 1 && !HeadlineWords.in(negators, token);
  }

  /** "missing" in "the missing hiker" tells nothing: it is taken for granted. */
  private static boolean isAttribute(List<Token> tokens, int at) {
    if (tokens.get(at).tag() != Tag.ADJ || at + 1 == tokens.size()) {
      return false;
    }
    Tag next = tokens.get(at + 1).tag();
    return next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ;
  }

  /** The base form of the word at {@code at}, with the part of it that stands elsewhere. */
  private String key(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (particles.isEmpty()) {
      boolean pair = at + 1 < tokens.size() && tokens.get(at + 1).tag() != Tag.PUNCT;
      return pair ? lemma + " " + lower(tokens.get(at + 1)) : lemma;
    }
    int last = clauseEnd(tokens, at) - 1;
    boolean parted = token.isFinite() && last > at && particles.contains(lower(tokens.get(last)));
    return parted ? lower(tokens.get(last)) + lemma : lemma;
  }

  private Sign sign(List<Token> tokens, int at) {
    int begin = clauseBegin(tokens, at);
    int end = clauseEnd(tokens, at);
    int turns = turns(tokens, begin, end, at);
    if (turns < 0) {
      return Sign.OPEN;
    }
    if (isGoverned(tokens, begin, end)) {
      int before = turns(tokens, clauseBegin(tokens, begin - 2), begin - 1, begin);
      turns = before < 0 ? 2 : turns + before;
    }
    return turns == 0 ? Sign.YES : turns == 1 ? Sign.NO : Sign.OPEN;
  }

  /**
   * How often {@code [begin, end)} turns its word at {@code at}; -1 where it tells nothing real.
   */
  private int turns(List<Token> tokens, int begin, int end, int at) {
    int turns = 0;
    for (int i = Math.max(0, begin); i < end; i++) {
      Token token = tokens.get(i);
      if (i == at) {
        continue;
      }
      if (HeadlineWords.asWritten(unreal, token, i == 0)) {
        return -1;
      }
      boolean denies = HeadlineWords.in(negators, token) && denies(tokens, i, at);
      turns += denies || isReverser(tokens, i, at) ? 1 : 0;
    }
    return turns;
  }

  /** Whether a negation is one of the clause, not of a phrase in it ("with no warning"). */
  private boolean denies(List<Token> tokens, int i, int at) {
    if (tokens.get(i).tag() == Tag.ADP) {
      return i < at && at <= i + PHRASE;
    }
    boolean phrase = i > 0 && tokens.get(i - 1).tag() == Tag.ADP && at != i + 1;
    boolean exception =
        i + 1 < tokens.size()
            && exceptions.contains(lower(tokens.get(i)) + " " + lower(tokens.get(i + 1)));
    boolean behind = particles.isEmpty() && i > at && tokens.get(i).tag() != Tag.DET;
    return !phrase && !exception && !behind;
  }

  private boolean isReverser(List<Token> tokens, int i, int at) {
    Token token = tokens.get(i);
    if (token.tag() == Tag.PUNCT || i == at + 1 && particles.contains(lower(token))) {
      return false;
    }
    String key = key(tokens, i);
    int space = key.indexOf(' ');
    return reversers.contains(key)
        || space > 0 && reversers.contains(key.substring(0, space))
        || HeadlineWords.in(reversers, token)
        || reversers.contains(token.lemma());
  }

  /** "…, dass er", "…, zu gehen", "…, er habe": the clause before says how it is meant. */
  private boolean isGoverned(List<Token> tokens, int begin, int end) {
    if (begin < 2) {
      return false;
    }
    if (HeadlineWords.in(complementizers, tokens.get(begin))
        || HeadlineWords.in(complementizers, tokens.get(begin - 1))) {
      return true;
    }
    for (int i = begin; i < end && !particles.isEmpty(); i++) {
      Token token = tokens.get(i);
      if (token.has(Feature.ZU_INFINITIVE) || token.is("zu") || isIndirect(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndirect(Token token) {
    return token.has(Feature.SUBJUNCTIVE_1) && token.has(Feature.THIRD_PERSON);
  }

  private int clauseBegin(List<Token> tokens, int at) {
    int begin = Math.max(0, at);
    int least = Math.max(0, begin - REACH);
    while (begin > least && !isBreak(tokens.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private int clauseEnd(List<Token> tokens, int at) {
    int end = at + 1;
    int most = Math.min(tokens.size(), end + REACH);
    while (end < most && !isBreak(tokens.get(end)) && tokens.get(end).tag() != Tag.PUNCT) {
      end++;
    }
    return end;
  }

  private boolean isBreak(Token token) {
    return MARKS.contains(token.text()) || breaks.contains(lower(token));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
