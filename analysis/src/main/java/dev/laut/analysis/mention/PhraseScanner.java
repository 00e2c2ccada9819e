package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds noun phrases up to their noun or name, in one pass. */
final class PhraseScanner {

  private static final int MOST_PREMODIFIERS = 8;
  private static final int LONGEST_RUN = 12;

  /** Tokens before the noun; more are no phrase but a row of numbers. */
  private static final int LONGEST_LEAD = 40;

  private static final int LONGEST_ATTRIBUTE = 8;

  /** Last letters of declined adjectives. */
  private static final String DECLINED = "enrms";

  private final Run run;
  private final Nouns nouns;
  private final PhraseWords words;
  private final BitSet walls;
  private final PhraseParts parts;
  private final Agreement agreement;
  private final List<Draft> drafts = new ArrayList<>();

  PhraseScanner(Run run, Nouns nouns, PhraseWords words, BitSet walls) {
    this.run = run;
    this.nouns = nouns;
    this.words = words;
    this.walls = walls;
    this.agreement = new Agreement(run, words);
    this.parts = new PhraseParts(run, nouns, words);
  }

  List<Draft> scan() {
    int i = 0;
    while (i < run.tokens.size()) {
      i = Math.max(i + 1, phrase(i));
    }
    return drafts;
  }

  /** Reads a phrase that begins at {@code i}; returns where to go on. */
  private int phrase(int i) {
    int at = i;
    Article article = Article.NONE;
    boolean plural = false;
    int owner = -1;
    int premodifiers = 0;
    while (at < run.tokens.size() && at - i < LONGEST_LEAD && (at == i || !stops(at))) {
      String word = run.lower(at);
      if (premodifiers > 0 && words.opens(word)) {
        return pronoun(i);
      }
      if (words.is(word, "plural")) {
        plural = true;
      } else if (words.possesses(word) && !isPronounAlone(at)) {
        article = Article.POSSESSIVE;
        owner = words.ofThirdPerson(word) ? possessor(at, word) : -1;
      } else if (words.is(word, "indefinite")) {
        article = Article.INDEFINITE;
      } else if (words.is(word, "definite") && run.tokens.get(at).tag() != Tag.PRON) {
        article = Article.DEFINITE;
      } else if (run.tokens.get(at).tag() == Tag.NUM && !run.isNominal(at)) {
        plural |= !word.equals("1");
      } else {
        int attribute = at > i ? attributeEnd(at) : at;
        if (attribute > at) {
          at = attribute;
          continue;
        }
        if (!isPremodifier(at) || ++premodifiers > MOST_PREMODIFIERS) {
          break;
        }
      }
      at++;
    }
    int end = at < run.tokens.size() && (at == i || !stops(at)) ? runEnd(at) : at;
    if (end == at) {
      return pronoun(i);
    }
    Draft draft = parts.of(i, at, end);
    draft.article = article;
    draft.owner = owner;
    draft.plural |= plural;
    int split = parts.possessorEnd(draft, at, end);
    if (split > at) {
      Draft first = parts.of(i, at, split);
      first.article = article;
      drafts.add(first);
      draft = parts.of(split, split, end);
      draft.article = Article.POSSESSIVE;
      draft.owner = drafts.size() - 1;
    }
    int genitive = parts.genitiveBegin(draft, end);
    if (genitive < end) {
      Draft owned = parts.of(draft.first, draft.head, genitive);
      owned.article = draft.article;
      owned.owner = draft.owner;
      draft = owned;
      end = genitive;
    } else if (draft.owner < 0) {
      modifier(draft, at);
    }
    draft.afterPreposition = isPreposition(i);
    drafts.add(draft);
    return possessed(end, drafts.size() - 1);
  }

  /** Whom an English noun before the noun names: "a | Sund Group | spokesman". */
  private void modifier(Draft draft, int at) {
    boolean nominal =
        draft.form == Form.NOMINAL && draft.head > at && run.language.has(Trait.NOUN_MODIFIERS);
    if (!nominal || !parts.isPersonal(draft)) {
      return;
    }
    Draft owner = parts.of(at, at, draft.head);
    boolean body = owner.form == Form.NAME || owner.classes.contains(NounClass.ORGANISATION);
    if (body) {
      owner.afterPreposition = true;
      drafts.add(owner);
      draft.owner = drafts.size() - 1;
    }
  }

  /** Behind "'s" the phrase goes on, unless the sentence ends: "the town's mayor". */
  private int possessed(int end, int owner) {
    boolean possessive = words.is(run.lower(end), "possessive-mark");
    if (!possessive || end + 1 >= run.tokens.size() || run.isFirst(end + 1)) {
      return end;
    }
    int before = drafts.size();
    int next = phrase(end + 1);
    if (drafts.size() > before && drafts.get(before).first == end + 1) {
      Draft draft = drafts.get(before);
      boolean indefinite = drafts.get(owner).article == Article.INDEFINITE;
      draft.owner = owner;
      draft.article = indefinite ? Article.INDEFINITE : Article.POSSESSIVE;
      draft.first = drafts.get(owner).first;
      draft.afterPreposition = drafts.get(owner).afterPreposition;
    }
    return next;
  }

  private int possessor(int at, String word) {
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
    drafts.add(draft);
    return drafts.size() - 1;
  }

  /** "ihr", "her" without a noun behind it. */
  private boolean isPronounAlone(int at) {
    return !run.isNominal(at + 1)
        && !isPremodifier(at + 1)
        && !words.is(run.lower(at + 1), "plural");
  }

  /**
   * Behind a German attribute of several words between article and noun: "einen | mit der Sache
   * vertrauten | Beamten", "eine | namentlich nicht genannte | Quelle"; {@code at} if there is
   * none.
   */
  private int attributeEnd(int at) {
    if (!run.language.has(Trait.CASES) || !words.opens(run.lower(at - 1)) || run.isNominal(at)) {
      return at;
    }
    boolean tied = false;
    for (int i = at; i < run.tokens.size() && i - at <= LONGEST_ATTRIBUTE; i++) {
      Token token = run.tokens.get(i);
      tied |= token.tag() == Tag.ADP;
      boolean noun = token.isCapitalised() || words.opens(run.lower(i));
      if (walls.get(i) || token.isPunctuation() || token.tag() == Tag.AUX || noun && !tied) {
        return at;
      }
      boolean declined = !token.isCapitalised() && DECLINED.indexOf(lastLetter(token)) >= 0;
      boolean adjective = token.tag() == Tag.ADJ || token.tag() == Tag.VERB;
      if (adjective && declined && run.isNominal(i + 1) && !walls.get(i + 1)) {
        return i + 1;
      }
      if (token.tag() == Tag.VERB) {
        return at;
      }
    }
    return at;
  }

  private static char lastLetter(Token token) {
    return token.text().charAt(token.text().length() - 1);
  }

  private boolean isPremodifier(int at) {
    if (at >= run.tokens.size() || run.isNominal(at)) {
      return false;
    }
    Token token = run.tokens.get(at);
    boolean open = at + 1 < run.tokens.size() && !walls.get(at + 1);
    return switch (token.tag()) {
      case ADJ -> open;
      case ADV -> open && run.tokens.get(at + 1).tag() == Tag.ADJ && !run.isNominal(at + 1);
      case VERB ->
          open
              && run.isNominal(at + 1)
              && at > 0
              && words.opens(run.lower(at - 1))
              && !token.isFinite();
      case CCONJ ->
          open
              && at > 0
              && run.tokens.get(at - 1).tag() == Tag.ADJ
              && run.tokens.get(at + 1).tag() == Tag.ADJ;
      case ADP, AUX, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /** Behind the run of nouns and names that begins at {@code at}; {@code at} if there is none. */
  private int runEnd(int at) {
    int end = at;
    while (end < run.tokens.size() && end - at < LONGEST_RUN && (end == at || !stops(end))) {
      int quoted = run.quotedName(end);
      if (quoted > end && (end > at || at > 0 && words.opens(run.lower(at - 1)) || isOutlet(end))) {
        end = quoted;
      } else if (run.isNominal(end)) {
        end++;
      } else if (end > at && joins(at, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean stops(int at) {
    return walls.get(at) || run.isFirst(at);
  }

  private boolean isOutlet(int quote) {
    return parts.isOutletName(quote + 1, run.quotedName(quote) - 1) || !isTitleContext(quote);
  }

  /** A quotation mark that opens direct speech, not a name. */
  private boolean isTitleContext(int quote) {
    return !run.language.has(Trait.NOUN_CAPITALS) || run.quotedName(quote) - quote > 5;
  }

  /** Whether the token at {@code at} ties what stands before and behind it to one name. */
  private boolean joins(int first, int at) {
    if (walls.get(at) || at + 1 >= run.tokens.size() || walls.get(at + 1)) {
      return false;
    }
    String word = run.lower(at);
    boolean capitalNext = run.isNominal(at + 1) && run.tokens.get(at + 1).isCapitalised();
    if (word.equals("&") || word.equals("-") && run.attached(at) && run.attached(at + 1)) {
      return run.isNominal(at + 1);
    }
    if (words.is(word, "name-for") && capitalNext) {
      return run.nounsOf(at - 1).contains(NounClass.ORGANISATION);
    }
    if (run.language.has(Trait.NOUN_CAPITALS)) {
      boolean inside = words.is(run.lower(at - 1), "name-part");
      boolean firstName = at == first + 1 || run.tokens.get(at - 1).has(Feature.FIRST_NAME);
      return words.is(word, "name-part")
          && (inside || firstName && run.isProper(at - 1, first))
          && endsInName(at + 1);
    }
    if ((word.equals("'") || word.equals("’")) && run.attached(at)) {
      return capitalNext || words.is(run.lower(at + 1), "name-and");
    }
    if (words.is(word, "name-and")) {
      boolean genitive = run.lower(at - 1).equals("'") || run.lower(at - 1).equals("’");
      return genitive && capitalNext;
    }
    Set<NounClass> before = run.nounsOf(at - 1);
    return words.is(word, "of")
        && capitalNext
        && run.tokens.get(at - 1).isCapitalised()
        && before.contains(NounClass.ORGANISATION);
  }

  /** "der Wense" in "Ina von der Wense". */
  private boolean endsInName(int at) {
    int i = at;
    while (i < at + 2 && words.is(run.lower(i), "name-part")) {
      i++;
    }
    return run.isNominal(i)
        && run.isProper(i, i)
        && run.nounsOf(i).isEmpty()
        && run.tokens.get(i).isCapitalised();
  }

  private boolean isPreposition(int first) {
    if (first == 0 || walls.get(first) && run.tokens.get(first - 1).isPunctuation()) {
      return false;
    }
    Token before = run.tokens.get(first - 1);
    Token own = run.tokens.get(first);
    boolean compares = words.is(run.lower(first - 1), "not-preposition");
    return before.tag() == Tag.ADP && !compares
        || words.is(run.lower(first - 1), "marks-object")
        || own.tag() == Tag.ADP;
  }

  private int pronoun(int i) {
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
      return i + 1;
    }
    draft.afterPreposition = isPreposition(i);
    drafts.add(draft);
    return i + 1;
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
}
