package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was spoken of last, where words such as "ein Sprecher" leave open whose. */
final class Recent {

  private static final int MOST_LOOKED_BACK = 40;

  private final Annotated text;
  private final Entities entities;

  Recent(Annotated text, Entities entities) {
    this.text = text;
    this.entities = entities;
  }

  boolean isNamedPerson(Mention mention) {
    return entities.of(mention).kind() == EntityKind.PERSON && entities.of(mention).named();
  }

  boolean isPeople(Mention mention) {
    return entities.of(mention).kind() == EntityKind.PEOPLE;
  }

  boolean isBody(Mention mention) {
    EntityKind kind = entities.of(mention).kind();
    boolean named = kind == EntityKind.OTHER && mention.subject() && mention.hasName();
    return kind == EntityKind.ORGANISATION || kind == EntityKind.AGENCY || named;
  }

  /** The last mention before {@code mention} that fits; the subject of its sentence comes first. */
  @Nullable Mention before(Mention mention, Predicate<Mention> fits) {
    return before(mention.index(), fits);
  }

  /** The last mention before the one of that index that fits. */
  @Nullable Mention before(int index, Predicate<Mention> fits) {
    Mention best = null;
    int oldest = Math.max(0, index - MOST_LOOKED_BACK);
    for (int i = index - 1; i >= oldest; i--) {
      Mention candidate = entities.mentions().get(i);
      if (best != null && sentence(candidate) < sentence(best)) {
        break;
      }
      if (fits.test(candidate) && (best == null || candidate.subject() && !best.subject())) {
        best = candidate;
      }
    }
    return best;
  }

  private int sentence(Mention mention) {
    return text.sentenceOf(mention.head()).index();
  }
}
