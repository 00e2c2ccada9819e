package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Entity;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.Mention.Gender;
import dev.laut.analysis.mention.NounClass;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of source somebody is who is mentioned, by the guidelines of the chains set. */
final class Identity {

  private static final int DESCRIPTION_REACH = 16;

  private final Annotated text;
  private final Entities entities;
  private final SourceWords words;
  private final Language language;

  Identity(Annotated text, Entities entities, SourceWords words, Language language) {
    this.text = text;
    this.entities = entities;
    this.words = words;
    this.language = language;
  }

  /** The mention as a link: who it is, under the fullest name. */
  Link link(Mention mention) {
    Entity entity = entities.of(mention);
    SourceKind kind = kind(mention, entity);
    Source source = new Source(kind, name(mention, entity), entity.ref(), entities.span(mention));
    return new Link(source, entity.id(), mention);
  }

  private String name(Mention mention, Entity entity) {
    boolean described = mention.form() == Form.NOMINAL && !entity.named() && entity.plural();
    return described ? description(mention) : entity.name();
  }

  private String description(Mention mention) {
    int first = mention.first();
    while (first < mention.head() && isOpener(text.tokens().get(first))) {
      first++;
    }
    return text.span(first, Math.max(mention.extent() - 1, mention.head())).in(text.text());
  }

  private static boolean isOpener(Token token) {
    return switch (token.tag()) {
      case DET, NUM, PRON -> true;
      case ADJ, ADP, ADV, AUX, CCONJ, INTJ, NOUN, PART, PROPN, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private SourceKind kind(Mention mention, Entity entity) {
    Mention known = known(mention, entity);
    return switch (entity.kind()) {
      case AGENCY -> SourceKind.AGENCY;
      case OUTLET -> entity.plural() ? SourceKind.GROUP : SourceKind.OUTLET;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case ORGANISATION ->
          known.is(NounClass.VEILED)
              ? SourceKind.ANONYMOUS
              : entity.plural() && !entity.named() ? SourceKind.GROUP : SourceKind.ORGANISATION;
      case PLACE -> SourceKind.ORGANISATION;
      case PERSON -> person(known, entity);
      case PEOPLE -> isVeiled(known) ? SourceKind.ANONYMOUS : SourceKind.GROUP;
      case OTHER -> other(known, entity);
    };
  }

  /** The first mention that says more than a pronoun; for descriptions the one at hand. */
  private Mention known(Mention mention, Entity entity) {
    if (mention.form() == Form.NOMINAL) {
      return mention;
    }
    for (int index : entity.mentions()) {
      Mention candidate = entities.mentions().get(index);
      if (candidate.form() == Form.NOMINAL || candidate.form() == Form.NAME) {
        return candidate;
      }
    }
    return mention;
  }

  private static SourceKind person(Mention known, Entity entity) {
    if (entity.named()) {
      return SourceKind.PERSON;
    }
    boolean unique =
        known.article() == Article.DEFINITE
            || known.article() == Article.POSSESSIVE
            || known.article() == Article.NONE && !known.plural();
    boolean office = known.is(NounClass.OFFICE) && !known.is(NounClass.VEILED);
    return office && unique ? SourceKind.PERSON : SourceKind.ANONYMOUS;
  }

  private SourceKind other(Mention known, Entity entity) {
    if (entity.named()) {
      int first = known.hasName() ? known.nameFirst() : known.head();
      boolean quoted =
          language.has(Trait.QUOTED_NAMES) && first > 0 && isQuote(first - 1) | isQuote(first);
      return quoted ? SourceKind.OUTLET : SourceKind.ORGANISATION;
    }
    if (entity.plural()) {
      return isVeiled(known) ? SourceKind.ANONYMOUS : SourceKind.GROUP;
    }
    boolean body =
        language.has(Trait.CASES)
            ? (known.genders() & Gender.MASCULINE) == 0 && known.genders() != 0
            : known.article() == Article.DEFINITE;
    return body ? SourceKind.ORGANISATION : SourceKind.ANONYMOUS;
  }

  private boolean isQuote(int i) {
    return text.tokens().get(i).isPunctuation() && "„»“\"".contains(text.tokens().get(i).text());
  }

  /** Whether people are described so that nobody can tell who they are: no role, or on purpose. */
  private boolean isVeiled(Mention mention) {
    if (mention.is(NounClass.MEDIA)) {
      return false;
    }
    if (mention.is(NounClass.VEILED)) {
      return true;
    }
    Sentence sentence = text.sentenceOf(mention.head());
    int end = Math.min(sentence.end(), mention.head() + DESCRIPTION_REACH);
    boolean relative = false;
    for (int i = Math.max(sentence.first(), mention.first() - 4); i < end; i++) {
      Token token = text.tokens().get(i);
      if (i > mention.head() && token.isPunctuation() && i > mention.extent()) {
        break;
      }
      if (words.is(token, "anonymity")) {
        return true;
      }
      relative |= i <= mention.extent() + 1 && i >= mention.end() && words.is(token, "relative");
    }
    boolean counted = mention.article() != Article.POSSESSIVE && mention.first() < mention.head();
    return mention.is(NounClass.PEOPLE)
        && !mention.is(NounClass.ORGANISATION)
        && (relative || counted);
  }

  /** The entity that the owner of a mention is, or null. */
  @Nullable Mention owner(Mention mention) {
    return mention.owner() < 0 ? null : entities.mentions().get(mention.owner());
  }

  /** "an email to staff": staff did not write it. */
  boolean isAddressed(Mention mention) {
    int next = mention.head() + 1;
    return next < text.tokens().size() && words.is(text.tokens().get(next), "to");
  }

  boolean isMedium(Mention mention) {
    EntityKind kind = entities.of(mention).kind();
    return kind == EntityKind.OUTLET || kind == EntityKind.AGENCY;
  }

  /** Whether it is no noun such as "danger", "Beobachtungen": what happens or is thought. */
  boolean canSpeak(Mention mention) {
    Entity entity = entities.of(mention);
    if (entity.kind() != EntityKind.OTHER || entity.named() || !mention.classes().isEmpty()) {
      return true;
    }
    String head = text.tokens().get(mention.head()).text().toLowerCase(Locale.ROOT);
    return !words.is(head, "cannot-speak") && !words.ends(head, "cannot-speak-ending");
  }
}
