package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.model.Name;
import dev.laut.model.NameKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tokens of one text can be in a noun phrase. */
final class Run {

  static final String OPENING = "„“\"»«‚‘'‹›”";
  static final String CLOSING = "“”\"«»’‘'›‹";
  private static final int LONGEST_QUOTED_NAME = 6;

  final Annotated text;
  final List<Token> tokens;
  final Language language;
  private final boolean nounCapitals;
  private final Nouns nouns;
  private final PhraseWords words;
  private final Set<String> agencies;
  private final BitSet named = new BitSet();
  private final BitSet starts = new BitSet();

  /** Words that have a capital letter inside a sentence, and so are likely names (English). */
  private final Set<String> capitals = new HashSet<>();

  /** Words that are tagged as names at least once. */
  private final Set<String> properWords = new HashSet<>();

  private final BitSet walls;
  private final String[] lower;
  private final List<@Nullable Set<NounClass>> classes;
  private final BitSet nominal = new BitSet();
  private final BitSet firsts = new BitSet();

  Run(
      Annotated text,
      Nouns nouns,
      PhraseWords words,
      Set<String> agencies,
      BitSet walls,
      Language language) {
    this.walls = walls;
    this.text = text;
    this.tokens = text.tokens();
    this.nouns = nouns;
    this.words = words;
    this.agencies = agencies;
    this.language = language;
    this.nounCapitals = language.has(Trait.NOUN_CAPITALS);
    lower = new String[tokens.size()];
    classes = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
    for (Name name : text.names()) {
      if (name.kind() == NameKind.MISC) {
        continue;
      }
      for (int i = text.tokenAt(name.span().begin());
          i < tokens.size() && tokens.get(i).begin() < name.span().end();
          i++) {
        named.set(i);
      }
    }
    boolean start = true;
    int sentence = 0;
    for (Token token : tokens) {
      if (token.tag() == Tag.PROPN) {
        properWords.add(token.text());
      }
      if (sentence < text.sentences().size()
          && text.sentences().get(sentence).first() == token.index()) {
        start = true;
        firsts.set(token.index());
        sentence++;
      }
      if (start) {
        starts.set(token.index());
      } else if (token.isCapitalised()) {
        capitals.add(token.text());
      }
      boolean mark = token.isPunctuation();
      start = mark && (start || !token.is(",") && !token.is("&") && !token.is("'"));
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      nominal.set(i, findNominal(i));
    }
  }

  /** Whether a sentence begins with token {@code i}. */
  boolean isFirst(int i) {
    return firsts.get(i);
  }

  /** The lower-case word at {@code i}; empty outside the text. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** The classes of the noun at {@code i}. */
  Set<NounClass> nounsOf(int i) {
    Set<NounClass> known = classes.get(i);
    if (known == null) {
      known = nouns.of(tokens.get(i));
      classes.set(i, known);
    }
    return known;
  }

  boolean isSentenceStart(int i) {
    return starts.get(i);
  }

  boolean attached(int i) {
    return i > 0 && tokens.get(i - 1).end() == tokens.get(i).begin();
  }

  /** Whether token {@code i} can stand in the run of nouns and names that ends a noun phrase. */
  boolean isNominal(int i) {
    return i < tokens.size() && nominal.get(i);
  }

  private boolean findNominal(int i) {
    Token token = tokens.get(i);
    if (named.get(i) && token.isCapitalised() || agencies.contains(token.text())) {
      return !token.isPunctuation();
    }
    int c = token.text().codePointAt(0);
    if (token.isPunctuation() || token.tag() == Tag.SYM || !isWord(token, c)) {
      return false;
    }
    String lower = lower(i);
    if (words.opens(lower) || nouns.exact(lower).contains(NounClass.TIME)) {
      return false;
    }
    return token.isCapitalised() || Character.isDigit(c) ? capital(i, token) : lowerCase(i, token);
  }

  private static boolean isWord(Token token, int first) {
    return Character.isLetter(first)
        || Character.isDigit(first)
            && token.tag() != Tag.NUM
            && token.text().codePoints().anyMatch(Character::isUpperCase);
  }

  private boolean capital(int i, Token token) {
    Tag tag = token.tag();
    if (tag == Tag.NOUN || tag == Tag.PROPN) {
      return true;
    }
    if (walls.get(i) && walls.get(i + 1) && !words.isPronoun(lower(i))) {
      return true;
    }
    if (!nounCapitals && !starts.get(i) && tag != Tag.PRON && tag != Tag.DET) {
      return true;
    }
    if (tag == Tag.PRON
        || tag == Tag.DET
        || tag == Tag.ADP
        || tag == Tag.CCONJ
        || tag == Tag.SCONJ
        || tag == Tag.AUX) {
      return false;
    }
    if (!starts.get(i)) {
      return true;
    }
    if (walls.get(i) && tag != Tag.ADV) {
      return !isAdjectiveBefore(i);
    }
    return !nounsOf(i).isEmpty() && !token.isFinite()
        || !nounCapitals
            && (capitals.contains(token.text()) || tag == Tag.ADJ && capitalNoun(i + 1));
  }

  private boolean capitalNoun(int i) {
    return i < tokens.size()
        && tokens.get(i).isCapitalised()
        && (tokens.get(i).tag() == Tag.NOUN || tokens.get(i).tag() == Tag.PROPN);
  }

  private boolean lowerCase(int i, Token token) {
    if (nounCapitals) {
      return false;
    }
    if (words.is(lower(i), "no-noun")) {
      return false;
    }
    boolean mayBeNoun = token.tag() == Tag.ADJ || token.tag() == Tag.ADV || token.tag() == Tag.X;
    if (!mayBeNoun || nouns.exact(lower(i)).isEmpty()) {
      return token.tag() == Tag.NOUN;
    }
    boolean named = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
    boolean opened = words.is(lower(i - 1), "possessive-mark");
    return named || opened || words.opens(lower(i - 1)) && !isNominal(i + 1);
  }

  private boolean isAdjectiveBefore(int i) {
    return tokens.get(i).tag() == Tag.ADJ && isNominal(i + 1);
  }

  /** Whether token {@code i}, in a run that began at {@code first}, is part of a name. */
  boolean isProper(int i, int first) {
    Token token = tokens.get(i);
    if (agencies.contains(token.text())) {
      return true;
    }
    if (!nounCapitals) {
      boolean common = starts.get(i) && !nounsOf(i).isEmpty() && !capitals.contains(token.text());
      return token.isCapitalised() && !isCapitalRole(i) && !common;
    }
    if (i > first && (isFirstName(i - 1, first) || tokens.get(i - 1).is("&"))) {
      return true;
    }
    if (!nounsOf(i).isEmpty()) {
      return false;
    }
    return named.get(i)
        || token.has(Feature.FIRST_NAME)
        || token.has(Feature.SURNAME)
        || !token.has(Feature.KNOWN)
        || token.tag() == Tag.PROPN
        || token.tag() == Tag.ADJ
        || properWords.contains(token.text());
  }

  /** "Ute", or "Mara" in "Direktorin Mara Bergmann": a name of which no common noun is known. */
  private boolean isFirstName(int i, int first) {
    Token token = tokens.get(i);
    if (token.has(Feature.FIRST_NAME)) {
      return true;
    }
    boolean unknown = token.tag() == Tag.PROPN || !token.has(Feature.KNOWN);
    boolean name = unknown && nounsOf(i).isEmpty() && i >= first;
    if (!name || i + 1 >= tokens.size() || !nouns.exact(lower(i + 1)).isEmpty()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return isPersonal(i + 1) || !token.has(Feature.KNOWN) && next.tag() == Tag.PROPN;
  }

  /** "Petersohn", "Bergmann": ends like a word for a person. */
  private boolean isPersonal(int i) {
    return nounsOf(i).contains(NounClass.ROLE);
  }

  /** "Mayor" in "Mayor Ada Quill", "Chief Executive" in "Chief Executive of the Group". */
  private boolean isCapitalRole(int i) {
    Set<NounClass> found = nouns.exact(lower(i));
    return found.contains(NounClass.OFFICE)
        || found.contains(NounClass.ROLE)
        || found.contains(NounClass.SPOKESPERSON);
  }

  /**
   * Behind the closing mark of a name in quotation marks that begins at {@code i}; {@code i} if
   * there is none.
   */
  int quotedName(int i) {
    if (i + 2 >= tokens.size() || !isMark(i, OPENING) || !tokens.get(i + 1).isCapitalised()) {
      return i;
    }
    if (!attached(i + 1)) {
      return i;
    }
    for (int k = i + 2; k < tokens.size() && k <= i + 1 + LONGEST_QUOTED_NAME; k++) {
      if (isMark(k, CLOSING) && attached(k)) {
        return k + 1;
      }
      if (tokens.get(k).isPunctuation() && !tokens.get(k).is("&") && !tokens.get(k).is("-")) {
        return i;
      }
    }
    return i;
  }

  boolean isMark(int i, String marks) {
    String mark = tokens.get(i).text();
    return mark.length() == 1 && marks.indexOf(mark.charAt(0)) >= 0;
  }

  /** Whether {@code word} is a name somewhere in the text. */
  boolean isNameElsewhere(String word) {
    return properWords.contains(word);
  }

  /** Whether the capitalised word {@code word} stands somewhere inside a sentence. */
  boolean isCapitalElsewhere(String word) {
    return capitals.contains(word);
  }
}
