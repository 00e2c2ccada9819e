package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.model.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mention by itself seems to mention. */
final class KindGuess {

  /**
   * @param sure false if only the shape of a name tells
   */
  record Guess(EntityKind kind, boolean sure) {}

  private final Run run;
  private final Agencies agencies;
  private final PhraseParts parts;
  private final Map<Integer, Name> names = new HashMap<>();

  KindGuess(Run run, Agencies agencies, PhraseParts parts) {
    this.run = run;
    this.agencies = agencies;
    this.parts = parts;
    for (Name name : run.text.names()) {
      names.put(run.text.tokenAt(name.span().begin()), name);
    }
  }

  Guess of(Mention mention) {
    if (mention.hasName() && agency(mention)) {
      return new Guess(EntityKind.AGENCY, true);
    }
    if (mention.hasName() && outlet(mention)) {
      return new Guess(EntityKind.OUTLET, true);
    }
    EntityKind noun = byNoun(mention);
    if (noun != EntityKind.OTHER) {
      return new Guess(noun, true);
    }
    if (mention.form() == Form.PRONOUN || mention.form() == Form.PARTITIVE) {
      return new Guess(mention.plural() ? EntityKind.PEOPLE : EntityKind.OTHER, false);
    }
    return mention.hasName() ? byName(mention) : new Guess(EntityKind.OTHER, true);
  }

  String nameText(Mention mention) {
    return nameSpanText(run.text, mention);
  }

  static String nameSpanText(Annotated text, Mention mention) {
    return text.span(mention.nameFirst(), mention.nameEnd() - 1).in(text.text());
  }

  private boolean agency(Mention mention) {
    return agencies.shortName(nameText(mention)) != null;
  }

  private boolean outlet(Mention mention) {
    Set<NounClass> classes = mention.classes();
    boolean noun = classes.contains(NounClass.OUTLET) && !classes.contains(NounClass.DOCUMENT);
    return noun
        || agencies.isOutlet(nameText(mention))
        || isBare(classes) && parts.isOutletName(mention.nameFirst(), mention.nameEnd());
  }

  private static boolean isBare(Set<NounClass> classes) {
    return classes.stream()
        .allMatch(noun -> noun == NounClass.OUTLET_SHAPE || noun == NounClass.OUTLET_PREFIX);
  }

  private EntityKind byNoun(Mention mention) {
    Set<NounClass> nouns = mention.classes();
    if (nouns.isEmpty()) {
      return EntityKind.OTHER;
    }
    boolean several = mention.plural() && !mention.hasName();
    boolean headInName =
        mention.hasName()
            && mention.head() >= mention.nameFirst()
            && mention.head() < mention.nameEnd();
    if (headInName && nouns.contains(NounClass.ORGANISATION)) {
      return EntityKind.ORGANISATION;
    }
    boolean either = nouns.contains(NounClass.ORGANISATION) && nouns.contains(NounClass.ROLE);
    if (mention.hasName() && (holdsAmpersand(mention) || either && !bearsFirstName(mention))) {
      return EntityKind.ORGANISATION;
    }
    if (nouns.contains(NounClass.PEOPLE)
        || nouns.contains(NounClass.MEDIA)
        || nouns.contains(NounClass.VEILED)) {
      return several || nouns.contains(NounClass.MEDIA) ? EntityKind.PEOPLE : EntityKind.PERSON;
    }
    if (nouns.contains(NounClass.OFFICE)
        || nouns.contains(NounClass.ROLE)
        || nouns.contains(NounClass.SPOKESPERSON)
        || nouns.contains(NounClass.GENERIC_PERSON)) {
      return several ? EntityKind.PEOPLE : EntityKind.PERSON;
    }
    if (nouns.contains(NounClass.AGENCY)) {
      return mention.hasName() ? EntityKind.AGENCY : EntityKind.ORGANISATION;
    }
    if (nouns.contains(NounClass.OUTLET)) {
      return EntityKind.OUTLET;
    }
    if (nouns.contains(NounClass.ORGANISATION) || nouns.contains(NounClass.GENERIC_ORGANISATION)) {
      return EntityKind.ORGANISATION;
    }
    boolean document = nouns.contains(NounClass.DOCUMENT) || nouns.contains(NounClass.REPORT);
    return document ? EntityKind.DOCUMENT : EntityKind.OTHER;
  }

  private Guess byName(Mention mention) {
    Name name = names.get(mention.nameFirst());
    if (name != null) {
      Guess known = known(mention, name);
      if (known != null) {
        return known;
      }
    }
    if (holdsAmpersand(mention)) {
      return new Guess(EntityKind.ORGANISATION, true);
    }
    if (run.attached(mention.nameFirst()) && run.isMark(mention.nameFirst() - 1, Run.OPENING)
        || run.isMark(mention.nameFirst(), Run.OPENING)) {
      return new Guess(EntityKind.OTHER, false);
    }
    boolean role = mention.head() < mention.nameFirst();
    int length = mention.nameEnd() - mention.nameFirst();
    boolean first = bearsFirstName(mention);
    boolean person =
        titled(mention) || length > 1 && (first || role || mention.article() == Article.NONE);
    return new Guess(person ? EntityKind.PERSON : EntityKind.OTHER, titled(mention) || first);
  }

  /**
   * What the name finder says, where it can be relied on: it often mistakes the kind of names of
   * one word, and takes people for bodies.
   */
  private static @Nullable Guess known(Mention mention, Name name) {
    boolean single = mention.nameEnd() - mention.nameFirst() == 1;
    boolean bare = mention.article() == Article.NONE;
    return switch (name.kind()) {
      case PERSON -> single ? null : new Guess(EntityKind.PERSON, bare);
      case ORGANISATION ->
          single || !bare ? new Guess(EntityKind.ORGANISATION, name.ref() != null) : null;
      case LOCATION ->
          name.ref() != null || single || !bare || mention.afterPreposition()
              ? new Guess(EntityKind.PLACE, name.ref() != null)
              : null;
      case MISC -> null;
    };
  }

  private boolean bearsFirstName(Mention mention) {
    for (int i = mention.nameFirst(); i < mention.nameEnd(); i++) {
      if (run.tokens.get(i).has(Feature.FIRST_NAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsAmpersand(Mention mention) {
    for (int i = mention.nameFirst(); i < mention.nameEnd(); i++) {
      if (run.tokens.get(i).is("&")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title stands right before the name: "Mr Quill". */
  private boolean titled(Mention mention) {
    int before = mention.nameFirst() - 1;
    return before >= mention.first() && parts.isTitle(before);
  }
}
