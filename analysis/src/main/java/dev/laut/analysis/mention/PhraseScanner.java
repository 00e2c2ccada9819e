package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds noun phrases up to their noun or name, in one pass. */
final class PhraseScanner {

  private static final int MOST_PREMODIFIERS = 8;

  /** Tokens before the noun; more are no phrase but a row of numbers. */
  private static final int LONGEST_LEAD = 40;

  private static final int LONGEST_ATTRIBUTE = 8;

  /** Last letters of declined adjectives. */
  private static final String DECLINED = "enrms";

  private final Run run;
  private final PhraseWords words;
  private final BitSet walls;
  private final PhraseParts parts;
  private final Pronouns pronouns;
  private final NounRow row;
  private final List<Draft> drafts = new ArrayList<>();

  PhraseScanner(Run run, Nouns nouns, PhraseWords words, BitSet walls) {
    this.run = run;
    this.words = words;
    this.walls = walls;
    this.parts = new PhraseParts(run, nouns, words);
    this.pronouns = new Pronouns(run, words, walls);
    this.row = new NounRow(run, words, walls, parts);
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
    while (at < run.tokens.size() && at - i < LONGEST_LEAD && (at == i || !row.stops(at))) {
      String word = run.lower(at);
      if (premodifiers > 0 && words.opens(word)) {
        return pronoun(i);
      }
      if (words.is(word, "plural")) {
        plural = true;
      } else if (words.possesses(word) && !isPronounAlone(at)) {
        article = Article.POSSESSIVE;
        owner = words.ofThirdPerson(word) ? add(pronouns.possessor(at, word)) : -1;
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
    int end = at < run.tokens.size() && (at == i || !row.stops(at)) ? row.end(at) : at;
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
      draft = parts.of(split, split, end);
      draft.article = Article.POSSESSIVE;
      draft.owner = add(first);
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
    return possessed(end, add(draft));
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
      draft.owner = add(owner);
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
    Draft draft = pronouns.at(i);
    if (draft != null) {
      draft.afterPreposition = isPreposition(i);
      drafts.add(draft);
    }
    return i + 1;
  }

  private int add(Draft draft) {
    drafts.add(draft);
    return drafts.size() - 1;
  }
}
