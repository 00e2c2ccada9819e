package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Entity;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.NounClass;
import dev.laut.analysis.mention.Nouns;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose words they are by what stands before the noun: "Polizei|sprecher", "Sund Group |
 * spokesman".
 */
final class Compounds {

  private static final int SHORTEST = 3;

  private final Annotated text;
  private final Entities entities;
  private final Nouns nouns;
  private final Identity identity;
  private final boolean compounds;

  /** The entities by the words of their names and descriptions, the earliest one. */
  private final Map<String, Entity> byWord = new HashMap<>();

  /** The entities by the ends of these words: "Hafenpolizei" by "polizei". */
  private final Map<String, Entity> byEnding = new HashMap<>();

  Compounds(Annotated text, Entities entities, Nouns nouns, Identity identity, Language language) {
    this.text = text;
    this.entities = entities;
    this.nouns = nouns;
    this.identity = identity;
    this.compounds = language.has(Trait.COMPOUNDS);
    for (Entity entity : entities.entities()) {
      boolean body =
          switch (entity.kind()) {
            case ORGANISATION, OUTLET, AGENCY -> true;
            case OTHER -> entity.named();
            case PERSON, PEOPLE, DOCUMENT, PLACE -> false;
          };
      if (body) {
        for (String word : entity.name().toLowerCase(Locale.ROOT).split(" ", 8)) {
          byWord.putIfAbsent(word, entity);
          for (int i = 0; compounds && i + SHORTEST < word.length(); i++) {
            byEnding.putIfAbsent(word.substring(i), entity);
          }
        }
      }
    }
  }

  /** Who is named before the head of {@code mention}, or null. */
  @Nullable Link before(Mention mention) {
    return compounds ? inWord(mention) : inPhrase(mention);
  }

  private @Nullable Link inPhrase(Mention mention) {
    for (int i = mention.head() - 1; i >= mention.first(); i--) {
      Token token = text.tokens().get(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      Entity known = byWord.get(word);
      if (known != null && Character.isLetterOrDigit(word.charAt(0)) && isBody(token)) {
        return link(known, mention);
      }
      if (nouns.exact(word).contains(NounClass.ORGANISATION)) {
        return new Link(
            new Source(SourceKind.ORGANISATION, token.text(), null, token.span()), -1, mention);
      }
    }
    return null;
  }

  private boolean isBody(Token token) {
    return token.isCapitalised() || !nouns.of(token).isEmpty();
  }

  private @Nullable Link inWord(Mention mention) {
    String word = text.tokens().get(mention.head()).text();
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Entity known = byWord.get(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
      String name = word.substring(0, hyphen);
      return known != null
          ? link(known, mention)
          : new Link(new Source(kindOf(name), name, null, null), -1, mention);
    }
    for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
      String before = word.substring(0, end);
      String bare = bare(before);
      Set<NounClass> classes = nouns.exact(bare.toLowerCase(Locale.ROOT));
      boolean several = classes.contains(NounClass.ROLE);
      if (classes.contains(NounClass.ORGANISATION) || several) {
        Entity known = several ? null : byEnding(bare.toLowerCase(Locale.ROOT));
        boolean severalBodies = bare.endsWith("n");
        if (known == null && classes.contains(NounClass.GENERIC_ORGANISATION) && !severalBodies) {
          return null;
        }
        SourceKind kind = several ? SourceKind.GROUP : SourceKind.ORGANISATION;
        return known != null
            ? link(known, mention)
            : new Link(new Source(kind, bare, null, null), -1, mention);
      }
    }
    return null;
  }

  /** Without the "s" that ties German compounds. */
  private String bare(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    boolean tied =
        lower.endsWith("s") && !nouns.exact(lower.substring(0, lower.length() - 1)).isEmpty();
    return tied ? before.substring(0, before.length() - 1) : before;
  }

  private @Nullable Entity byEnding(String word) {
    return byEnding.get(word);
  }

  private static SourceKind kindOf(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT)) ? SourceKind.AGENCY : SourceKind.OUTLET;
  }

  private Link link(Entity entity, Mention mention) {
    Mention first = entities.mentions().get(entity.mentions().getFirst());
    Link link = identity.link(first);
    boolean agency = entity.kind() == EntityKind.AGENCY || entity.kind() == EntityKind.OUTLET;
    return agency ? link : link.at(mention).organisation();
  }
}
