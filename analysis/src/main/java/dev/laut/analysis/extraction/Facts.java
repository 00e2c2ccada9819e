package dev.laut.analysis.extraction;

import dev.laut.model.Fact;
import dev.laut.model.FactEvidence;
import dev.laut.model.PublishedFrom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, beside the body.
 *
 * @param said each fact that the page tells, with the place; of the authors only the place counts
 * @param authors people in the order of the byline
 * @param credits the agencies that stand beside them
 */
record Facts(Map<Fact, Said> said, List<String> authors, List<String> credits) {

  static final Facts NONE = new Facts(Map.of(), List.of(), List.of());

  Facts {
    Map<Fact, Said> copy = new EnumMap<>(Fact.class);
    copy.putAll(said);
    said = Collections.unmodifiableMap(copy);
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }

  @Nullable String value(Fact fact) {
    Said place = said.get(fact);
    return place == null ? null : place.value();
  }

  PublishedFrom publishedFrom() {
    Said place = said.get(Fact.PUBLISHED);
    return place == null ? PublishedFrom.NONE : place.from().publishedFrom();
  }

  @Nullable Boolean accessibleForFree() {
    String value = value(Fact.ACCESSIBLE_FOR_FREE);
    return value == null ? null : Boolean.valueOf(value);
  }

  List<FactEvidence> evidence() {
    List<FactEvidence> evidence = new ArrayList<>();
    said.forEach((fact, place) ->
        evidence.add(new FactEvidence(fact, place.from(), place.place(), place.words())));
    return evidence;
  }
}
