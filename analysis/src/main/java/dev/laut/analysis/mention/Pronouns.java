package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Form;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads pronouns that stand for somebody or something. */
final class Pronouns {

  private final Run run;
  private final PhraseWords words;
  private final BitSet walls;
  private final Agreement agreement;

  Pronouns(Run run, PhraseWords words, BitSet walls) {
    this.run = run;
    this.words = words;
    this.walls = walls;
    this.agreement = new Agreement(run, words);
  }

  /** The pronoun at {@code i}; null if there is none. */
  @Nullable Draft at(int i) {
    String word = run.lower(i);
    Token token = run.tokens.get(i);
    Draft draft = new Draft(i, i + 1, i);
    draft.form = Form.PRONOUN;
    if (words.is(word, "masculine")) {
      draft.genders = Mention.Gender.MASCULINE;
    } else if (words.is(word, "feminine") || words.is(word, "plural-pronoun")) {
      boolean both = words.is(word, "feminine") && words.is(word, "plural-pronoun");
      draft.plural = both ? agreement.isBesidePluralVerb(i) : !words.is(word, "feminine");
      draft.genders = draft.plural ? 0 : Mention.Gender.FEMININE;
    } else if (words.is(word, "neuter")) {
      draft.genders = Mention.Gender.NEUTER;
    } else if (words.is(word, "partitive") && isPartitive(i)) {
      draft.form = Form.PARTITIVE;
    } else if (words.is(word, "demonstrative") && isDemonstrative(i, token)) {
      draft.plural = agreement.isBesidePluralVerb(i);
      draft.genders = draft.plural ? 0 : agreement.genders(token);
    } else {
      return null;
    }
    return draft;
  }

  private boolean isPartitive(int i) {
    String next = run.lower(i + 1);
    return words.is(next, "of") || words.is(next, "genitive") || walls.get(i) && walls.get(i + 1);
  }

  private boolean isDemonstrative(int i, Token token) {
    return i + 1 < run.tokens.size()
        && (token.tag() == Tag.PRON || token.tag() == Tag.DET)
        && (run.tokens.get(i + 1).tag() == Tag.VERB || run.tokens.get(i + 1).tag() == Tag.AUX);
  }

  /** Whom the possessive {@code word} at {@code at} stands for. */
  Draft possessor(int at, String word) {
    Draft draft = new Draft(at, at + 1, at);
    draft.form = Form.PRONOUN;
    if (words.is(word, "possessive-masculine")) {
      draft.genders =
          Mention.Gender.MASCULINE | (run.language.has(Trait.GENDER) ? Mention.Gender.NEUTER : 0);
    } else if (words.is(word, "possessive-feminine")) {
      draft.genders = Mention.Gender.FEMININE;
    } else if (words.is(word, "possessive-neuter")) {
      draft.genders = Mention.Gender.NEUTER;
    } else {
      draft.plural = true;
    }
    return draft;
  }
}
