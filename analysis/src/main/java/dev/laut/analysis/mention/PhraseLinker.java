package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.Mention.Gender;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ties phrases to what hangs on them: genitives, "of", appositions; and marks subjects. */
final class PhraseLinker {

  private static final Set<NounClass> PERSONAL =
      EnumSet.of(
          NounClass.OFFICE,
          NounClass.ROLE,
          NounClass.SPOKESPERSON,
          NounClass.GENERIC_PERSON,
          NounClass.PEOPLE,
          NounClass.VEILED);
  private static final Set<NounClass> WRITTEN =
      EnumSet.of(NounClass.DOCUMENT, NounClass.REPORT, NounClass.SAYING, NounClass.TRANSPARENT);
  private static final Set<NounClass> PRESS =
      EnumSet.of(NounClass.OUTLET, NounClass.AGENCY, NounClass.GENERIC_OUTLET);

  private final Run run;
  private final PhraseWords words;
  private final BitSet walls;
  private final List<Draft> drafts;

  PhraseLinker(Run run, PhraseWords words, BitSet walls, List<Draft> drafts) {
    this.run = run;
    this.words = words;
    this.walls = walls;
    this.drafts = drafts;
  }

  void link() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      int next = next(i);
      if (next >= 0) {
        own(i, next);
        appose(i);
      }
    }
    subjects();
  }

  /** The phrase that follows phrase {@code i}; not one inside it, nor its possessive pronoun. */
  private int next(int i) {
    int next = i + 1;
    while (next < drafts.size() && drafts.get(next).first < drafts.get(i).end) {
      next++;
    }
    while (next + 1 < drafts.size() && drafts.get(next + 1).first == drafts.get(next).first) {
      next++;
    }
    return next < drafts.size() ? next : -1;
  }

  private void own(int i, int next) {
    Draft owned = drafts.get(i);
    Draft owner = drafts.get(next);
    if (owned.form == Form.PRONOUN || walled(owned.end, owner.first)) {
      return;
    }
    boolean belongs =
        switch (owner.first - owned.end) {
          case 0 -> isGenitive(owned, owner);
          case 1 -> isTied(owned, run.lower(owned.end));
          case 2 ->
              words.is(run.lower(owned.end), "link-adjective")
                  && words.is(run.lower(owned.end + 1), "belongs");
          default -> false;
        };
    if (belongs) {
      owned.extent = owner.extent;
      if (owned.owner < 0) {
        owned.owner = next;
      }
    }
  }

  private boolean walled(int from, int to) {
    int wall = walls.nextSetBit(from);
    return wall >= 0 && wall <= to;
  }

  private boolean isGenitive(Draft owned, Draft owner) {
    String word = run.lower(owner.first);
    boolean bare = owner.form == Form.NAME && owner.first == owner.nameFirst;
    if (bare
        && run.language.has(Trait.CASES)
        && owned.form == Form.NOMINAL
        && is(owned, PERSONAL)) {
      return run.tokens.get(owner.nameEnd - 1).text().endsWith("s");
    }
    if (!run.language.has(Trait.CASES)
        || !words.is(word, "genitive")
        || owner.form == Form.PRONOUN) {
      return false;
    }
    boolean person = is(owned, PERSONAL);
    if (owned.form == Form.NAME && (person || owned.classes.isEmpty())) {
      return false;
    }
    if (is(owner, PRESS) && person && !owned.classes.contains(NounClass.OFFICE)) {
      return false;
    }
    Token head = run.tokens.get(owner.head);
    return !words.is(word, "genitive-feminine")
        || owner.plural
        || (owner.genders & Gender.FEMININE) != 0
        || head.has(Feature.PLURAL)
        || !head.has(Feature.KNOWN);
  }

  private boolean isTied(Draft owned, String word) {
    if (words.is(word, "of")) {
      return true;
    }
    return words.is(word, "belongs")
        && owned.form != Form.NAME
        && (is(owned, PERSONAL) || is(owned, WRITTEN));
  }

  private static boolean is(Draft draft, Set<NounClass> classes) {
    return draft.classes.stream().anyMatch(classes::contains);
  }

  private void appose(int i) {
    Draft one = drafts.get(i);
    int gap = one.extent;
    boolean and = gap < run.tokens.size() && run.tokens.get(gap).tag() == Tag.CCONJ;
    int at = i + 1;
    while (at < drafts.size() && drafts.get(at).first <= gap) {
      at++;
    }
    while (at + 1 < drafts.size() && drafts.get(at + 1).first == drafts.get(at).first) {
      at++;
    }
    if (at >= drafts.size() || drafts.get(at).first != gap + 1) {
      return;
    }
    Draft other = drafts.get(at);
    if (and && one.form == Form.NOMINAL && is(one, PERSONAL) && is(other, PERSONAL)) {
      boolean oneMan = other.form == Form.NAME && other.article == Article.NONE && !one.plural;
      other.apposition = oneMan ? i : other.apposition;
    }
    if (!run.lower(gap).equals(",")) {
      return;
    }
    boolean named = one.form == Form.NAME;
    boolean otherNamed = other.form == Form.NAME;
    boolean role = !one.classes.isEmpty() || one.form == Form.PARTITIVE;
    boolean explains = is(other, PERSONAL) && !opensClause(one, other) || is(other, PRESS);
    boolean fits =
        !named && otherNamed && role && other.article == Article.NONE && mayBear(one, other)
            || named && !otherNamed && explains && !other.plural
            || !named && !otherNamed && explains && role && other.article != Article.NONE;
    if (fits && closes(other.extent) && one.plural == other.plural | one.form == Form.PARTITIVE) {
      other.apposition = i;
    }
  }

  /** A name with a role of its own explains no body: "near the plant, manager Ada Quill said". */
  private static boolean mayBear(Draft role, Draft named) {
    return is(role, PERSONAL) || role.form == Form.PARTITIVE || !is(named, PERSONAL);
  }

  private boolean closes(int at) {
    if (at >= run.tokens.size()) {
      return true;
    }
    Token token = run.tokens.get(at);
    return token.isPunctuation() || token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }

  /** "from the Larch Museum, a spokesman said": he is no museum. */
  private boolean opensClause(Draft name, Draft behind) {
    boolean speaks =
        behind.extent < run.tokens.size() && run.tokens.get(behind.extent).tag() == Tag.VERB;
    return name.classes.contains(NounClass.ORGANISATION)
        || speaks && behind.classes.contains(NounClass.SPOKESPERSON);
  }

  private void subjects() {
    boolean taken = false;
    boolean behindAnd = false;
    int at = 0;
    int sentence = 0;
    for (Draft draft : drafts) {
      for (; at < draft.first; at++) {
        taken &= !breaksClause(at);
        behindAnd = run.tokens.get(at).tag() == Tag.CCONJ;
      }
      int here = sentenceAt(sentence, draft.first);
      taken &= here == sentence;
      behindAnd &= run.text.sentences().get(here).first() < draft.first;
      sentence = here;
      if (behindAnd && !run.language.has(Trait.CASES) && !isVerb(draft.extent)) {
        continue;
      }
      if (!taken && draft.first >= at && mayBeSubject(draft)) {
        draft.subject = true;
        taken = true;
      }
    }
  }

  private boolean isVerb(int at) {
    Tag tag = at < run.tokens.size() ? run.tokens.get(at).tag() : Tag.X;
    return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.ADV;
  }

  private int sentenceAt(int sentence, int token) {
    List<Sentence> sentences = run.text.sentences();
    int found = sentence;
    while (found + 1 < sentences.size() && sentences.get(found).end() <= token) {
      found++;
    }
    return found;
  }

  private boolean breaksClause(int at) {
    Token token = run.tokens.get(at);
    boolean mark =
        token.is(",") || token.is(":") || token.is(";") || token.is("–") || token.is("—");
    return mark || token.tag() == Tag.CCONJ || token.tag() == Tag.SCONJ;
  }

  private boolean mayBeSubject(Draft draft) {
    if (draft.afterPreposition
        || words.ofThirdPerson(run.lower(draft.first)) && isPossessor(draft)) {
      return false;
    }
    String word = run.lower(draft.first);
    if (words.is(word, "not-nominative")) {
      return false;
    }
    return !words.is(word, "genitive-feminine") || draft.genders != Gender.FEMININE;
  }

  private static boolean isPossessor(Draft draft) {
    return draft.form == Form.PRONOUN;
  }
}
