package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Entity;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.NounClass;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant by the words that name a speaker: "Angaben der Polizei", "ein Sprecher". */
final class Speakers {

  private static final int DEEPEST = 4;
  private static final int MOST_LOOKED_BACK = 40;

  private final Annotated text;
  private final Entities entities;
  private final SourceWords words;
  private final Identity identity;
  private final Compounds compounds;
  private final Recent recent;

  Speakers(
      Annotated text,
      Entities entities,
      SourceWords words,
      Identity identity,
      Compounds compounds) {
    this.text = text;
    this.entities = entities;
    this.words = words;
    this.identity = identity;
    this.compounds = compounds;
    this.recent = new Recent(text, entities);
  }

  /** The mention that the words of {@code spans} are about, or null if they mention nobody. */
  @Nullable Mention main(List<Span> spans) {
    for (Span span : spans) {
      int first = text.tokenAt(span.begin());
      List<Mention> inside = entities.within(first, text.tokenAt(span.end() - 1) + 1);
      for (Mention mention : inside) {
        boolean hangsOn =
            mention.afterPreposition() && mention.first() > first && mention != inside.getLast();
        if (!hangsOn && !isPossessor(mention)) {
          return mention;
        }
      }
      if (!inside.isEmpty()) {
        return inside.getLast();
      }
    }
    return null;
  }

  /** "ihr" in "ihr Anwalt", "Brahms" in "Brahms Anwalt". */
  private boolean isPossessor(Mention mention) {
    int next = mention.index() + 1;
    if (next >= entities.mentions().size()) {
      return false;
    }
    Mention owned = entities.mentions().get(next);
    boolean opens = owned.first() == mention.first() || owned.article() == Article.POSSESSIVE;
    return owned.owner() == mention.index() && opens;
  }

  /** "dort", "there". */
  boolean isPlace(Span span) {
    int token = text.tokenAt(span.begin());
    return token < text.tokens().size() && words.is(text.tokens().get(token), "there");
  }

  /** "hieß es dort": whoever was spoken of last as a body or a document; empty if nobody was. */
  List<Link> bodyBefore(Span place) {
    Sentence sentence = text.sentenceOf(text.tokenAt(place.begin()));
    Mention body = recent.before(entities.firstFrom(sentence.first()), this::speaksThere);
    return body == null ? List.of() : List.of(identity.link(body));
  }

  private boolean speaksThere(Mention mention) {
    EntityKind kind = entities.of(mention).kind();
    return kind == EntityKind.ORGANISATION
        || kind == EntityKind.OUTLET
        || kind == EntityKind.AGENCY
        || kind == EntityKind.DOCUMENT;
  }

  /**
   * The links that a mention stands for, nearest first; empty if it says only that somebody said.
   */
  List<Link> base(Mention mention) {
    return base(mention, 0);
  }

  private List<Link> base(Mention mention, int depth) {
    if (depth > DEEPEST) {
      return List.of(identity.link(mention));
    }
    Entity entity = entities.of(mention);
    Mention owner = identity.owner(mention);
    if (mention.form() == Form.PARTITIVE) {
      return List.of(partitive(mention, entity, owner));
    }
    Mention author = authored(mention);
    if (author != null) {
      return List.of(identity.link(author));
    }
    if (mention.form() == Form.PRONOUN || entity.named() && entity.kind() != EntityKind.DOCUMENT) {
      return again(mention, entity, depth);
    }
    if (mention.is(NounClass.SAYING)) {
      return sayer(mention, owner, depth);
    }
    if (mention.is(NounClass.SPOKESPERSON)) {
      return List.of(body(mention, owner, depth));
    }
    if (mention.is(NounClass.REPORT) && !mention.is(NounClass.MEDIA)) {
      return report(mention, owner, depth);
    }
    boolean issued =
        owner == null ? !mention.is(NounClass.DOCUMENT) : !identity.isAddressed(mention);
    if (mention.is(NounClass.TRANSPARENT) && issued) {
      return issuer(mention, owner, depth);
    }
    return identity.canSpeak(mention) ? List.of(identity.link(mention)) : List.of();
  }

  /** A pronoun for somebody who was described before means what the description meant. */
  private List<Link> again(Mention mention, Entity entity, int depth) {
    if (mention.form() == Form.PRONOUN && !entity.named()) {
      boolean described =
          entity.mentions().stream()
              .anyMatch(index -> entities.mentions().get(index).form() != Form.PRONOUN);
      if (!described) {
        return List.of();
      }
      for (int index : entity.mentions()) {
        Mention known = entities.mentions().get(index);
        if (known.form() == Form.NOMINAL || known.form() == Form.PARTITIVE) {
          return known.index() < mention.index()
              ? base(known, depth + 1)
              : List.of(identity.link(mention));
        }
      }
    }
    return List.of(identity.link(mention));
  }

  /** Who wrote a document speaks through it: "das Gutachten der Prüfer … Die Prüfer werfen". */
  private @Nullable Mention authored(Mention mention) {
    if (!mention.is(NounClass.AUTHOR)) {
      return null;
    }
    List<Integer> known = entities.of(mention).mentions();
    for (int i = 0;
        i < known.size() && known.get(i) < mention.index() && i < MOST_LOOKED_BACK;
        i++) {
      int before = entities.mentions().get(known.get(i)).index() - 1;
      if (before >= 0) {
        Mention document = entities.mentions().get(before);
        boolean wrote = document.owner() == before + 1 && document.is(NounClass.DOCUMENT);
        if (wrote) {
          return document;
        }
      }
    }
    return null;
  }

  private Link partitive(Mention mention, Entity entity, @Nullable Mention owner) {
    if (entity.mentions().size() > 1) {
      return identity.link(mention).anonymous();
    }
    if (owner == null) {
      Mention people = recent.before(mention, recent::isPeople);
      return people == null
          ? identity.link(mention).anonymous()
          : identity.link(people).anonymous();
    }
    Link group = identity.link(owner);
    return mention.plural() ? group : group.anonymous();
  }

  private List<Link> sayer(Mention mention, @Nullable Mention owner, int depth) {
    for (int i = mention.first(); i < mention.head(); i++) {
      if (words.is(text.tokens().get(i), "own")) {
        return subject(mention);
      }
    }
    if (owner != null) {
      return base(owner, depth + 1);
    }
    Link compound = compounds.before(mention);
    return compound == null ? List.of() : List.of(compound);
  }

  /** "nach eigenen Angaben": the subject of the sentence; two together are a group. */
  private List<Link> subject(Mention saying) {
    Sentence sentence = text.sentenceOf(saying.head());
    for (Mention mention : entities.within(sentence.first(), sentence.end())) {
      if (mention.subject() && mention != saying) {
        int and = mention.extent();
        boolean joined = and < sentence.end() && text.tokens().get(and).tag() == Tag.CCONJ;
        int next = joined ? entities.firstFrom(and + 1) : entities.mentions().size();
        if (next < entities.mentions().size()
            && entities.mentions().get(next).first() == and + 1
            && entities.of(mention).kind() == entities.of(entities.mentions().get(next)).kind()) {
          Span both = text.span(mention.first(), entities.mentions().get(next).end() - 1);
          return List.of(
              new Link(
                  new Source(SourceKind.GROUP, both.in(text.text()), null, both), -1, mention));
        }
        return base(mention, DEEPEST);
      }
    }
    return List.of();
  }

  /** The organisation that an unnamed spokesperson speaks for. */
  private Link body(Mention mention, @Nullable Mention owner, int depth) {
    if (owner != null) {
      return base(owner, depth + 1).stream()
          .reduce((first, second) -> second)
          .orElseGet(() -> identity.link(owner))
          .organisation();
    }
    Link compound = compounds.before(mention);
    if (compound != null) {
      return compound.organisation();
    }
    Mention last = recent.before(mention, recent::isBody);
    Mention who = last == null ? mention : last;
    return identity.link(who).organisation();
  }

  private List<Link> report(Mention mention, @Nullable Mention owner, int depth) {
    Mention medium = tiedMedium(mention, owner);
    if (medium != null) {
      return List.of(identity.link(medium));
    }
    boolean again = entities.of(mention).mentions().getFirst() < mention.index();
    if (owner != null || again && entities.of(mention).kind() == EntityKind.DOCUMENT) {
      return List.of(identity.link(mention));
    }
    Link compound = compounds.before(mention);
    if (compound != null && compound.source().kind() != SourceKind.ORGANISATION) {
      return List.of(compound);
    }
    Mention last =
        mention.article() == Article.DEFINITE ? recent.before(mention, identity::isMedium) : null;
    return List.of(identity.link(last == null ? mention : last));
  }

  /** "a report in the Sund Herald", "Bericht des Magazins". */
  private @Nullable Mention tiedMedium(Mention mention, @Nullable Mention owner) {
    if (owner != null && identity.isMedium(owner)) {
      return owner;
    }
    int next = entities.firstFrom(mention.extent());
    if (next >= entities.mentions().size()) {
      return null;
    }
    Mention candidate = entities.mentions().get(next);
    boolean near = candidate.afterPreposition() && candidate.first() - mention.extent() <= 1;
    return near && identity.isMedium(candidate) ? candidate : null;
  }

  private List<Link> issuer(Mention mention, @Nullable Mention owner, int depth) {
    if (owner != null) {
      return base(owner, depth + 1);
    }
    Link compound = compounds.before(mention);
    if (compound != null) {
      return List.of(compound);
    }
    boolean post = mention.subject() && mention.article() == Article.INDEFINITE;
    if (post) {
      return List.of(identity.link(mention));
    }
    Mention last =
        recent.before(
            mention, c -> recent.isBody(c) || recent.isNamedPerson(c) || identity.isMedium(c));
    return last == null ? List.of() : List.of(identity.link(last));
  }
}
