package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Tells role and name apart in a run of nouns: "Werkleiterin | Ute Brahm". */
final class PhraseParts {

  private static final Set<NounClass> ORGANISED =
      EnumSet.of(NounClass.ORGANISATION, NounClass.GENERIC_ORGANISATION);
  private static final Set<NounClass> PERSONAL =
      EnumSet.of(
          NounClass.OFFICE, NounClass.ROLE, NounClass.SPOKESPERSON, NounClass.GENERIC_PERSON);

  private final Run run;
  private final Nouns nouns;
  private final PhraseWords words;
  private final Agreement agreement;

  PhraseParts(Run run, Nouns nouns, PhraseWords words) {
    this.run = run;
    this.nouns = nouns;
    this.words = words;
    this.agreement = new Agreement(run, words);
  }

  /** The phrase that begins at {@code first} and whose nouns and names are {@code [at, end)}. */
  Draft of(int first, int at, int end) {
    int last = end - 1;
    while (last > at && run.tokens.get(last).isPunctuation()) {
      last--;
    }
    int common = lastCommon(at, bodyEnd(at, last + 1));
    if (common < 0 && isUnknownRole(at, last)) {
      common = at;
    }
    Draft draft = new Draft(first, end, common < 0 ? last : common);
    draft.classes = common < 0 ? Set.of() : classes(common, at);
    name(draft, at, last + 1, common);
    agreement.set(draft, at);
    return draft;
  }

  /** The last token of {@code [at, end)} that is a common noun; -1 if all are names. */
  private int lastCommon(int at, int end) {
    for (int i = end - 1; i >= at; i--) {
      boolean word = !run.tokens.get(i).isPunctuation() && !isTie(i) && !isTitle(i);
      if (word && !isQuoted(i, at) && !run.isProper(i, at)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind "Amt" in "Amt für Seuchenschutz": the noun that decides. */
  private int bodyEnd(int at, int end) {
    for (int i = at; i < end; i++) {
      if (words.is(run.lower(i), "name-for")) {
        return i;
      }
    }
    return end;
  }

  /** "of", "von", "and" inside a name. */
  private boolean isTie(int i) {
    String word = run.lower(i);
    return words.is(word, "name-part") || words.is(word, "of") || words.is(word, "name-and");
  }

  /** "Netzprüfer Rolf Kern": a noun that no list has, before first name and surname. */
  private boolean isUnknownRole(int at, int last) {
    return run.language.has(Trait.NOUN_CAPITALS)
        && last - at >= 2
        && (run.tokens.get(at).tag() == Tag.NOUN || run.tokens.get(at).has(Feature.KNOWN))
        && !run.tokens.get(at).has(Feature.FIRST_NAME)
        && !run.tokens.get(at).has(Feature.SURNAME)
        && !run.tokens.get(at + 1).isPunctuation()
        && run.tokens.get(at + 1).tag() == Tag.PROPN;
  }

  private boolean isQuoted(int i, int at) {
    for (int k = at; k < i; k++) {
      int end = run.quotedName(k);
      if (end > i) {
        return true;
      }
    }
    return false;
  }

  private Set<NounClass> classes(int common, int at) {
    if (run.language.has(Trait.NOUN_MODIFIERS) && common > at) {
      Set<NounClass> joined = nouns.exact(run.lower(common - 1) + "-" + run.lower(common));
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    return run.nounsOf(common);
  }

  private void name(Draft draft, int at, int end, int common) {
    int from = common < 0 ? at : common + 1;
    while (from < end && (run.tokens.get(from).isPunctuation() || isTitle(from))) {
      from++;
    }
    boolean organised = draft.classes.stream().anyMatch(ORGANISED::contains);
    boolean personal = draft.classes.stream().anyMatch(PERSONAL::contains);
    if (from < end) {
      boolean capitals = run.language.has(Trait.NOUN_CAPITALS);
      boolean whole = capitals && organised && !personal && common >= 0;
      setName(draft, whole ? wholeName(at, common) : from, end);
      if (!capitals && common < 0) {
        draft.classes = run.nounsOf(end - 1);
      }
    } else if (common > at && !personal && isNameBefore(draft, at, common)) {
      boolean capitals = run.language.has(Trait.NOUN_CAPITALS);
      setName(draft, at, capitals ? end : lastCapital(at, common) + 1);
    } else if (common >= 0 && isOutletName(common, common + 1)) {
      setName(draft, common, end);
      draft.classes = EnumSet.of(NounClass.OUTLET);
    }
  }

  private int wholeName(int at, int common) {
    int from = common;
    while (from > at && run.tokens.get(from - 1).tag() == Tag.ADJ) {
      from--;
    }
    return from;
  }

  /** "Sunder Zeitung", "Deutsche Presse-Agentur"; English "Reuters" in "Reuters news agency". */
  private boolean isNameBefore(Draft draft, int at, int common) {
    if (!run.tokens.get(at).isCapitalised()) {
      return false;
    }
    if (run.language.has(Trait.NOUN_CAPITALS)) {
      return !run.isSentenceStart(at) || run.isProper(at, at);
    }
    boolean opensSentence =
        run.isSentenceStart(at)
            && lastCapital(at, common) == at
            && !run.isCapitalElsewhere(run.tokens.get(at).text());
    if (opensSentence || run.tokens.get(lastCapital(at, common)).tag() == Tag.ADJ) {
      return false;
    }
    return draft.classes.contains(NounClass.AGENCY)
        || draft.classes.contains(NounClass.OUTLET) && !draft.classes.contains(NounClass.DOCUMENT);
  }

  private int lastCapital(int at, int common) {
    int last = at;
    for (int i = at; i < common; i++) {
      last = run.tokens.get(i).isCapitalised() ? i : last;
    }
    return last;
  }

  boolean isPersonal(Draft draft) {
    return draft.classes.stream().anyMatch(PERSONAL::contains);
  }

  private void setName(Draft draft, int from, int end) {
    draft.nameFirst = from;
    draft.nameEnd = end;
    draft.form = Form.NAME;
  }

  boolean isTitle(int i) {
    String word = run.lower(i);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return nouns.exact(bare).contains(NounClass.TITLE);
  }

  /**
   * Whether the name {@code [from, end)} has the shape of an outlet's: "Sundfunk", "Daily Echo".
   */
  boolean isOutletName(int from, int end) {
    if (end <= from || end > run.tokens.size()) {
      return false;
    }
    String word = run.tokens.get(end - 1).text().toLowerCase(Locale.ROOT);
    if (!run.language.has(Trait.COMPOUNDS)) {
      boolean article = from > 0 && words.is(run.lower(from - 1), "name-article");
      boolean several = end - from > 1;
      return (several || article && run.tokens.get(from).isCapitalised())
              && nouns.exact(word).contains(NounClass.OUTLET_SHAPE)
          || several && nouns.exact(run.lower(from)).contains(NounClass.OUTLET_PREFIX);
    }
    if (nouns.exact(word).contains(NounClass.OUTLET_SHAPE)) {
      return end - from > 1;
    }
    for (int i = 3; i + 4 <= word.length(); i++) {
      if (nouns.exact(word.substring(i)).contains(NounClass.OUTLET_SHAPE)) {
        String before = word.substring(0, i);
        String bare = before.endsWith("-") ? before.substring(0, i - 1) : before;
        return nouns.exact(word).isEmpty() && !nouns.exact(bare).contains(NounClass.OUTLET_PREFIX);
      }
    }
    return false;
  }

  /**
   * First token of a bare genitive that ends the run: "Anwältin | Brahms", where the text knows a
   * "Brahm"; {@code end} if there is none.
   */
  int genitiveBegin(Draft draft, int end) {
    boolean single = draft.nameFirst == end - 1 && draft.nameFirst > draft.head;
    boolean personal = draft.classes.stream().anyMatch(PERSONAL::contains);
    if (!run.language.has(Trait.CASES)
        || !single
        || !personal
        || draft.classes.contains(NounClass.VEILED)) {
      return end;
    }
    String word = run.tokens.get(end - 1).text();
    boolean genitive = word.length() > 3 && word.endsWith("s");
    return genitive && run.isNameElsewhere(word.substring(0, word.length() - 1)) ? end - 1 : end;
  }

  /**
   * Behind the genitive of a name that opens the run: "Brahms | Anwältin Lea Kern"; {@code at} if
   * there is none.
   */
  int possessorEnd(Draft draft, int at, int end) {
    if (!run.language.has(Trait.CASES) || draft.head <= at || end - at < 2) {
      return at;
    }
    int i = at;
    while (i < draft.head && i - at < 3 && run.isProper(i, at)) {
      String word = run.tokens.get(i).text();
      i++;
      boolean genitive = word.length() > 3 && (word.endsWith("s") || word.endsWith("’"));
      if (genitive && i <= draft.head && !run.isProper(i, i)) {
        return i;
      }
    }
    return at;
  }
}
