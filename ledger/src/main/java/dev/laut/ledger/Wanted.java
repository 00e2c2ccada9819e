package dev.laut.ledger;

import dev.laut.model.HedgeLevel;
import dev.laut.model.Query;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query looks for, as terms.
 *
 * @param link the kind that {@code source} names, if it names one
 * @param kind the kind that {@code origin} names, if it names one
 * @param impossible whether a part of the query has no word that can be looked for
 */
record Wanted(
    List<Term> words,
    List<Term> outlet,
    List<Term> speaker,
    List<Term> source,
    @Nullable SourceKind link,
    List<Term> origin,
    @Nullable SourceKind kind,
    @Nullable HedgeLevel hedge,
    boolean impossible) {

  static Wanted of(Query query) {
    List<Term> words = terms(query.words());
    List<Term> outlet = terms(query.outlet());
    List<Term> speaker = terms(query.speaker());
    List<Term> source = terms(query.source());
    List<Term> origin = terms(query.origin());
    return new Wanted(
        words,
        outlet,
        speaker,
        source,
        IndexText.kind(query.source()),
        origin,
        IndexText.kind(query.origin()),
        query.hedge(),
        lacks(query.words(), words)
            || lacks(query.outlet(), outlet)
            || lacks(query.speaker(), speaker)
            || lacks(query.source(), source)
            || lacks(query.origin(), origin));
  }

  private static List<Term> terms(@Nullable String text) {
    return text == null ? List.of() : Term.of(text);
  }

  private static boolean lacks(@Nullable String text, List<Term> terms) {
    return text != null && terms.isEmpty();
  }

  /** Whether statements are looked for, rather than articles. */
  boolean hasSource() {
    return conditions() > 0;
  }

  /** How many conditions one statement must meet. */
  int conditions() {
    return (speaker.isEmpty() ? 0 : 1)
        + (source.isEmpty() ? 0 : 1)
        + (origin.isEmpty() ? 0 : 1)
        + (hedge == null ? 0 : 1);
  }

  /** Whether {@code statement} is a reason for a hit; {@code text} is its article's. */
  boolean shows(Statement statement, String text, @Nullable String lang, boolean withWords) {
    if (!hasSource() && words.isEmpty()) {
      return false;
    }
    if (hedge != null && statement.hedge().level() != hedge) {
      return false;
    }
    Scan names = new Scan(IndexText.names(List.of(statement)), lang);
    return all(speaker, names)
        && (link == null
            ? all(source, names)
            : statement.chain().stream().anyMatch(step -> step.kind() == link))
        && (kind == null ? all(origin, origin(statement, lang)) : statement.origin().kind() == kind)
        && (!withWords || all(words, new Scan(IndexText.quote(statement, text), lang), names));
  }

  private static Scan origin(Statement statement, @Nullable String lang) {
    return new Scan(statement.origin().name(), lang);
  }

  private static boolean all(List<Term> terms, Scan... places) {
    return terms.stream().allMatch(term -> Stream.of(places).anyMatch(place -> place.has(term)));
  }
}
