package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import dev.laut.model.Query;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query looks for, as terms.
 *
 * @param kind the label of a kind of origin, where the query asks for one
 * @param impossible whether a part of the query has no word that can be looked for
 */
record Wanted(
    List<Term> words,
    List<Term> outlet,
    List<Term> speaker,
    List<Term> origin,
    @Nullable String kind,
    boolean impossible) {

  static Wanted of(Query query) {
    List<Term> words = terms(query.words());
    List<Term> outlet = terms(query.outlet());
    List<Term> speaker = terms(query.speaker());
    List<Term> origin = terms(query.origin());
    return new Wanted(
        words,
        outlet,
        speaker,
        origin,
        kind(query.origin()),
        lacks(query.words(), words)
            || lacks(query.outlet(), outlet)
            || lacks(query.speaker(), speaker)
            || lacks(query.origin(), origin));
  }

  private static List<Term> terms(@Nullable String text) {
    return text == null ? List.of() : Term.of(text);
  }

  private static boolean lacks(@Nullable String text, List<Term> terms) {
    return text != null && terms.isEmpty();
  }

  private static @Nullable String kind(@Nullable String origin) {
    return Stream.of(SourceKind.values())
        .map(SourceKind::label)
        .filter(label -> label.equals(origin))
        .findFirst()
        .orElse(null);
  }

  /** Whether somebody's statements are looked for, rather than articles. */
  boolean hasSource() {
    return !speaker.isEmpty() || !origin.isEmpty();
  }

  /** Whether {@code statement} is a reason for a hit; {@code text} is its article's. */
  boolean shows(Statement statement, String text, boolean withWords) {
    if (!hasSource() && words.isEmpty()) {
      return false;
    }
    List<Word> names = Words.of(names(statement));
    return all(speaker, names)
        && (statement.origin().kind().label().equals(kind)
            || all(origin, Words.of(Objects.requireNonNullElse(statement.origin().name(), ""))))
        && (!withWords || all(words, Words.of(quote(statement, text)), names));
  }

  /** The words of the quote as the index holds them. */
  static String quote(Statement statement, String text) {
    return statement.quote().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** The names of the chain as the index holds them. */
  static String names(Statement statement) {
    return statement.chain().stream()
        .map(Source::name)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  @SafeVarargs
  private static boolean all(List<Term> terms, List<Word>... places) {
    return terms.stream()
        .allMatch(term -> Stream.of(places).anyMatch(place -> term.standsIn(place)));
  }
}
