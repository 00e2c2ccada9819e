package dev.laut.analysis.origin;

import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.List;

/**
 * Somebody whom articles of a story name as a source, before it is asked who else means the same.
 *
 * @param id place in {@link Cast#players}
 * @param source without a span
 * @param words of the name, in small letters
 * @param stems of the words, and of the parts of compounds
 * @param route the outlet through which the story knows somebody without a name
 * @param article number of the first article that names it
 * @param lang of that article
 * @param place the first words that name it
 */
record Player(
    int id,
    Source source,
    List<String> words,
    List<String> stems,
    OutletName route,
    int article,
    String lang,
    Place place) {

  Player {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
  }

  SourceKind kind() {
    return source.kind();
  }

  OriginWords language() {
    return OriginWords.of(lang);
  }

  boolean isMedium() {
    return kind() == SourceKind.OUTLET || kind() == SourceKind.AGENCY;
  }

  /** Without a name, and described by nothing but that somebody knows. */
  boolean isBare() {
    return isVeiled() && stems.stream().allMatch(stem -> language().isStem(stem, "veil", lang));
  }

  /** Several who are named by nothing but whom they are near to: "Vereinskreise", "insiders". */
  boolean isCircle() {
    return kind() == SourceKind.ANONYMOUS && language().any(words, "circle");
  }

  /** Known by no name of its own. */
  boolean isVeiled() {
    return kind() == SourceKind.ANONYMOUS || kind() == SourceKind.GROUP;
  }
}
