package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.NounClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where a text says that one source rests on another. */
final class Citations {

  private static final int REACH = 14;

  private final Annotated text;
  private final Entities entities;
  private final SourceWords words;

  Citations(Annotated text, Entities entities, SourceWords words) {
    this.text = text;
    this.entities = entities;
    this.words = words;
  }

  List<Citation> find() {
    List<Citation> found = new ArrayList<>();
    for (Token token : text.tokens()) {
      Citation citation = at(token);
      if (citation != null && citation.citer() != citation.cited()) {
        found.add(citation);
      }
    }
    return found;
  }

  private @Nullable Citation at(Token token) {
    int i = token.index();
    if (words.is(token, "cites-on-noun")) {
      Mention cited = isWord(i + 1, "cites-on") ? mentionFrom(i + 2, i + 3) : null;
      return citation(subject(i, cited), cited, i, Citation.Kind.CITES);
    }
    if (words.is(token, "cites-on-verb")) {
      Mention cited = behindPreposition(i, "cites-on");
      return citation(subject(i, cited), cited, i, Citation.Kind.CITES);
    }
    if (words.is(token, "cites-verb") && token.tag() != Tag.NOUN && token.tag() != Tag.ADJ) {
      Mention citer = subject(i, null);
      return citation(citer, object(i, citer), i, Citation.Kind.CITES);
    }
    if (words.is(token, "learns-verb")) {
      Mention cited = behindPreposition(i, "learns-from");
      return citation(subject(i, cited), cited, i, Citation.Kind.LEARNS);
    }
    return words.is(token, "holds-verb") ? holding(i) : null;
  }

  private static @Nullable Citation citation(
      @Nullable Mention citer, @Nullable Mention cited, int trigger, Citation.Kind kind) {
    return cited == null ? null : new Citation(citer, cited, trigger, kind);
  }

  /** A document and an outlet in the clause of a verb of having or seeing. */
  private @Nullable Citation holding(int trigger) {
    Sentence sentence = text.sentenceOf(trigger);
    int first = clauseBegin(trigger);
    int end = clauseEnd(trigger);
    Mention document = null;
    Mention holder = null;
    for (Mention mention : entities.within(first, end)) {
      EntityKind kind = entities.of(mention).kind();
      if (kind == EntityKind.OUTLET || kind == EntityKind.AGENCY || kind == EntityKind.OTHER) {
        holder =
            holder == null || entities.of(holder).kind() == EntityKind.OTHER ? mention : holder;
      } else if (kind == EntityKind.DOCUMENT && document == null) {
        document = mention;
      }
    }
    if (document == null) {
      document = before(first - 1, sentence.first(), EntityKind.DOCUMENT);
    }
    if (holder == null || document == null || !entities.of(holder).named()) {
      return null;
    }
    return new Citation(holder, document, trigger, Citation.Kind.HOLDS);
  }

  private @Nullable Mention before(int comma, int first, EntityKind kind) {
    for (int i = entities.firstFrom(comma + 1) - 1; i >= 0; i--) {
      Mention mention = entities.mentions().get(i);
      if (mention.first() < first) {
        return null;
      }
      if (entities.of(mention).kind() == kind && mention.extent() <= comma + 1) {
        return mention;
      }
    }
    return null;
  }

  private boolean isWord(int i, String name) {
    return i >= 0 && i < text.tokens().size() && words.is(text.tokens().get(i), name);
  }

  /** The first mention that begins in {@code [from, to)}, its article aside. */
  private @Nullable Mention mentionFrom(int from, int to) {
    int i = entities.firstFrom(from);
    Mention found = null;
    while (i < entities.mentions().size() && entities.mentions().get(i).first() < to) {
      Mention mention = entities.mentions().get(i);
      boolean same = found != null && mention.first() == found.first();
      found = found == null || same ? mention : found;
      i++;
    }
    return found;
  }

  private @Nullable Mention behindPreposition(int trigger, String preposition) {
    int end = clauseEnd(trigger);
    for (int i = trigger + 1; i < end && i - trigger <= REACH; i++) {
      if (isWord(i, preposition)) {
        Mention cited = mentionFrom(i + 1, i + 2);
        if (cited != null) {
          return cited;
        }
      }
    }
    int begin = clauseBegin(trigger);
    for (int i = trigger - 1; i >= begin && trigger - i <= REACH; i--) {
      if (isWord(i, preposition)) {
        return mentionFrom(i + 1, i + 2);
      }
    }
    return null;
  }

  /** Who is cited by the verb at {@code trigger}: behind it, or before it at a clause's end. */
  private @Nullable Mention object(int trigger, @Nullable Mention citer) {
    int end = clauseEnd(trigger);
    for (Mention mention : entities.within(trigger + 1, end)) {
      if (mention != citer && !mention.afterPreposition() && mention.first() - trigger <= REACH) {
        return outermost(mention);
      }
    }
    Mention last = null;
    for (Mention mention : entities.within(clauseBegin(trigger), trigger)) {
      if (mention != citer && !mention.afterPreposition() && !isOwner(mention, last)) {
        last = outermost(mention);
      }
    }
    return last;
  }

  /** A possessive pronoun opens the phrase that is meant. */
  private Mention outermost(Mention mention) {
    int next = mention.index() + 1;
    if (next < entities.mentions().size()) {
      Mention whole = entities.mentions().get(next);
      if (whole.owner() == mention.index() && whole.first() == mention.first()) {
        return whole;
      }
    }
    return mention;
  }

  private static boolean isOwner(Mention mention, @Nullable Mention owned) {
    return owned != null && owned.owner() == mention.index();
  }

  /**
   * Who does what the token at {@code trigger} says: the relative clause's noun, or the subject.
   */
  private @Nullable Mention subject(int trigger, @Nullable Mention cited) {
    int begin = clauseBegin(trigger);
    Sentence sentence = text.sentenceOf(trigger);
    for (int i = begin; i < trigger; i++) {
      if (isWord(i, "first-person")) {
        return null;
      }
    }
    boolean behindComma = begin > sentence.first() && text.tokens().get(begin - 1).is(",");
    boolean relative = isWord(begin, "relative") && text.tokens().get(begin).tag() != Tag.DET;
    boolean participle =
        begin == trigger
            && text.tokens().get(trigger).text().toLowerCase(Locale.ROOT).endsWith("ing");
    if (behindComma && (relative || participle)) {
      Mention antecedent = endingAt(begin - 1, sentence.first());
      boolean aside = participle && antecedent != null && antecedent.afterPreposition();
      if (antecedent != null && !aside && !antecedent.is(NounClass.MEDIA)) {
        return antecedent;
      }
    }
    Mention best = null;
    int end = participle ? trigger : sentence.end();
    for (Mention mention : entities.within(sentence.first(), end)) {
      if (mention != cited && mention.subject()) {
        if (best == null || fit(mention, trigger) >= fit(best, trigger)) {
          best = mention;
        }
      }
    }
    return best;
  }

  /** A subject before the verb in its clause is likelier than one behind, than one elsewhere. */
  private int fit(Mention subject, int trigger) {
    boolean inClause =
        subject.first() >= clauseBegin(trigger) && subject.first() < clauseEnd(trigger);
    boolean before = subject.first() < trigger;
    return (inClause ? before ? 4 : 3 : before ? 1 : 0) + (isPress(subject) ? 2 : 0);
  }

  private boolean isPress(Mention mention) {
    EntityKind kind = entities.of(mention).kind();
    return kind == EntityKind.OUTLET || kind == EntityKind.AGENCY;
  }

  private @Nullable Mention endingAt(int comma, int first) {
    Mention found = null;
    for (int i = entities.firstFrom(comma) - 1; i >= 0; i--) {
      Mention mention = entities.mentions().get(i);
      if (mention.first() < first) {
        break;
      }
      if (mention.end() == comma || mention.extent() == comma) {
        boolean owned = found != null && mention.extent() == comma && mention.owner() >= 0;
        found = found == null || owned && !isPress(found) ? mention : found;
      }
    }
    return found;
  }

  private int clauseBegin(int token) {
    int first = text.sentenceOf(token).first();
    int i = token;
    while (i > first && !breaks(i - 1)) {
      i--;
    }
    return i;
  }

  private int clauseEnd(int token) {
    int end = text.sentenceOf(token).end();
    int i = token + 1;
    while (i < end && !breaks(i)) {
      i++;
    }
    return i;
  }

  /** Commas, colons, dashes; not the marks around a name. */
  private boolean breaks(int i) {
    Token token = text.tokens().get(i);
    return token.is(",") || token.is(":") || token.is(";") || token.is("–") || token.is("—");
  }
}
