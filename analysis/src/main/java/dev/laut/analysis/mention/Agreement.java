package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.Mention.Gender;

/** Number and gender of phrases, by article, form and word lists. */
final class Agreement {

  private final Run run;
  private final PhraseWords words;

  Agreement(Run run, PhraseWords words) {
    this.run = run;
    this.words = words;
  }

  /** Sets number and genders of {@code draft}, whose nouns begin at {@code at}. */
  void set(Draft draft, int at) {
    Token head = run.tokens.get(draft.head);
    String opener = draft.first < at ? run.lower(draft.first) : "";
    if (run.language.has(Trait.CASES)) {
      setByForms(draft, head, opener);
    } else {
      setByLists(draft, head);
    }
  }

  private void setByLists(Draft draft, Token head) {
    String word = run.lower(draft.head);
    boolean ending = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    boolean common = !head.isCapitalised() || run.isSentenceStart(draft.head);
    draft.plural =
        words.is(word, "irregular-plural")
            || ending && !draft.classes.isEmpty() && common && draft.form == Form.NOMINAL
            || !head.lemma().equalsIgnoreCase(head.text())
                && ending
                && head.tag() == Tag.NOUN
                && draft.form == Form.NOMINAL;
    draft.genders = listedGenders(draft);
  }

  private void setByForms(Draft draft, Token head, String opener) {
    draft.genders =
        draft.head >= draft.nameFirst && draft.form == Form.NAME && nameGenders(draft) != 0
            ? nameGenders(draft)
            : isFeminineRole(draft, head) ? Gender.FEMININE : genders(head);
    if (draft.form == Form.NAME && draft.classes.isEmpty()) {
      return;
    }
    boolean singular = head.has(Feature.SINGULAR);
    boolean feminine = head.has(Feature.FEMININE);
    boolean plural = head.has(Feature.PLURAL);
    if (opener.isEmpty()) {
      draft.plural = isBarePlural(draft, head) || plural && !singular;
    } else if (words.is(opener, "feminine-or-plural")) {
      draft.plural = plural && (!feminine || !singular || head.text().endsWith("n"));
    } else {
      draft.plural = plural && !singular;
    }
    if (draft.plural) {
      draft.genders = 0;
    }
  }

  /** "Ermittler sagten": without an article and a name a word for people means several. */
  private boolean isBarePlural(Draft draft, Token head) {
    boolean role = draft.classes.contains(NounClass.ROLE);
    boolean adjective = head.has(Feature.FEMININE) && head.has(Feature.MASCULINE);
    return role && draft.form == Form.NOMINAL && (adjective || !head.has(Feature.FEMININE))
        || draft.classes.contains(NounClass.PEOPLE)
        || draft.classes.contains(NounClass.MEDIA);
  }

  /** "Hydrologin Imke Roth": the dictionary may know only the last part, "Login". */
  private static boolean isFeminineRole(Draft draft, Token head) {
    return draft.form == Form.NAME && draft.head < draft.nameFirst && head.text().endsWith("in");
  }

  private int nameGenders(Draft draft) {
    int genders = 0;
    for (int i = draft.nameFirst; i < draft.nameEnd; i++) {
      if (run.tokens.get(i).has(Feature.FIRST_NAME)) {
        return genders(run.tokens.get(i));
      }
    }
    return genders;
  }

  private int listedGenders(Draft draft) {
    int genders = 0;
    for (int i = draft.first; i < draft.end; i++) {
      String word = run.lower(i);
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      genders |= words.is(bare, "feminine-noun") ? Gender.FEMININE : 0;
      genders |= words.is(bare, "masculine-noun") ? Gender.MASCULINE : 0;
    }
    return genders;
  }

  int genders(Token token) {
    return (token.has(Feature.MASCULINE) ? Gender.MASCULINE : 0)
        | (token.has(Feature.FEMININE) ? Gender.FEMININE : 0)
        | (token.has(Feature.NEUTER) ? Gender.NEUTER : 0);
  }

  /** Whether the finite verb next to token {@code i} is in the plural. */
  boolean isBesidePluralVerb(int i) {
    for (int k = i - 1; k <= i + 1; k += 2) {
      if (k >= 0 && k < run.tokens.size()) {
        Token token = run.tokens.get(k);
        if ((token.tag() == Tag.VERB || token.tag() == Tag.AUX) && token.isFinite()) {
          return token.has(Feature.PLURAL) && !token.has(Feature.SINGULAR);
        }
      }
    }
    return false;
  }
}
