package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import java.util.List;
import java.util.Locale;

/** The tokens of a text by index, with the questions that the rules ask of them. */
final class Words {

  private static final String MARKS = "„“”\"»«‚‘’›‹";

  private final Annotated text;
  private final List<Token> tokens;
  private final String[] lower;
  private final boolean anyNoun;

  Words(Annotated text) {
    this.text = text;
    anyNoun = false;
    tokens = text.tokens();
    lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
  }

  private Words(Words other) {
    text = other.text;
    tokens = other.tokens;
    lower = other.lower;
    anyNoun = true;
  }

  /** The same words, read as if any noun could stand for what is said. */
  Words withAnyNoun() {
    return new Words(this);
  }

  boolean isAnyNoun() {
    return anyNoun;
  }

  int size() {
    return lower.length;
  }

  List<Sentence> sentences() {
    return text.sentences();
  }

  Sentence sentenceOf(int token) {
    return text.sentenceOf(token);
  }

  Annotated annotated() {
    return text;
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /** The token in lower case; the empty string outside the text. */
  String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean has(int i, Feature feature) {
    return i >= 0 && i < lower.length && tokens.get(i).has(feature);
  }

  boolean isTag(int i, Tag tag) {
    return i >= 0 && i < lower.length && tokens.get(i).tag() == tag;
  }

  boolean isVerb(int i) {
    return isTag(i, Tag.VERB) || isTag(i, Tag.AUX);
  }

  boolean isNoun(int i) {
    return isTag(i, Tag.NOUN) || isTag(i, Tag.PROPN);
  }

  boolean isMark(int i) {
    return i >= 0 && i < lower.length && tokens.get(i).isPunctuation();
  }

  boolean isQuoteMark(int i) {
    return i >= 0 && i < lower.length && lower[i].length() == 1 && MARKS.contains(lower[i]);
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < lower.length && tokens.get(i).isCapitalised();
  }

  String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /**
   * Subjunctive by its form: "sei", "habe", "hätten"; not "sagte", which is far more often the
   * past.
   */
  boolean isSubjunctive(int i) {
    Token token = tokens.get(i);
    if (token.has(Feature.SUBJUNCTIVE_2) && !token.has(Feature.INDICATIVE)) {
      return true;
    }
    return token.has(Feature.SUBJUNCTIVE_1)
        && (!token.has(Feature.INDICATIVE) || isThirdSingularInE(i))
        && !token.has(Feature.PAST);
  }

  /**
   * The subjunctive of reported speech: "sei", "habe", "könne"; not "wäre", "könnte", which also
   * tell what is merely possible.
   */
  boolean isReportive(int i) {
    return isSubjunctive(i) && tokens.get(i).has(Feature.SUBJUNCTIVE_1);
  }

  /** "habe", "gehe": indicative only with "ich". */
  private boolean isThirdSingularInE(int i) {
    Token token = tokens.get(i);
    return token.text().endsWith("e")
        && token.has(Feature.THIRD_PERSON)
        && token.has(Feature.SINGULAR)
        && !is(i - 1, "ich")
        && !is(i + 1, "ich");
  }
}
