package dev.laut.analysis.source;

import dev.laut.analysis.mention.Entity;
import dev.laut.analysis.mention.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether a text talks of the outlet that publishes it, which is never part of a chain. */
final class Publisher {

  private final List<String> words;
  private final SourceWords language;

  Publisher(@Nullable String outlet, SourceWords language) {
    this.language = language;
    this.words = outlet == null ? List.of() : words(outlet);
  }

  /** Whether {@code entity} is the publisher: all words of its name stand in the outlet's. */
  boolean is(Entity entity) {
    boolean may =
        switch (entity.kind()) {
          case OUTLET, AGENCY, ORGANISATION, OTHER, PLACE -> entity.named();
          case PERSON, PEOPLE, DOCUMENT -> false;
        };
    if (!may || words.isEmpty()) {
      return false;
    }
    String ref = entity.ref();
    if (entity.kind() == EntityKind.AGENCY && ref != null) {
      String agency = ref.substring(ref.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      return words.contains(agency) && words.size() <= 2;
    }
    List<String> name = words(entity.name());
    return !name.isEmpty() && words.containsAll(name);
  }

  private List<String> words(String name) {
    List<String> found = new ArrayList<>();
    int begin = -1;
    String lower = name.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0) {
        String word = lower.substring(begin, i);
        if (!language.is(word, "not-of-name")) {
          found.add(word);
        }
        begin = -1;
      }
    }
    return found;
  }
}
