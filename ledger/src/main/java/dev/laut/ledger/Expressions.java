package dev.laut.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the words of articles and statements, in FTS5's language. Only folded words,
 * always in double quotes, come from the user, so that nothing a user types is taken for syntax.
 *
 * @param article what the article must hold, or null
 * @param statement what one statement must hold where that is more than the article and its {@link
 *     Traits} tell, or null
 * @param both what a statement holds that has the source and the words together, or null
 */
record Expressions(@Nullable String article, @Nullable String statement, @Nullable String both) {

  static Expressions of(Wanted wanted) {
    String statement = statement(wanted);
    boolean alone =
        wanted.conditions() == 1 && (wanted.origin().isEmpty() || wanted.kind() != null);
    boolean byTraits = wanted.kind() != null || wanted.hedge() != null;
    String article =
        and(
            and(among("title body outlet", wanted.words()), among("outlet", wanted.outlet())),
            alone && !byTraits ? statement : null);
    return new Expressions(
        article,
        alone ? null : statement,
        statement == null || wanted.words().isEmpty()
            ? null
            : and(among("quote names", wanted.words()), statement));
  }

  /**
   * A single condition but for the origin's name reads the same for a statement and its article.
   */
  private static @Nullable String statement(Wanted wanted) {
    String source =
        wanted.link() == null
            ? among("names", wanted.source())
            : trait(IndexText.link(wanted.link()));
    String origin =
        wanted.kind() == null
            ? among("origin", wanted.origin())
            : trait(IndexText.origin(wanted.kind()));
    String hedge = wanted.hedge() == null ? null : trait(IndexText.hedge(wanted.hedge()));
    return and(and(among("names", wanted.speaker()), source), and(origin, hedge));
  }

  private static String trait(String trait) {
    return "{traits} : \"%s\"".formatted(trait);
  }

  private static @Nullable String among(String columns, List<Term> terms) {
    return terms.isEmpty()
        ? null
        : "{%s} : (%s)"
            .formatted(
                columns, terms.stream().map(Expressions::of).collect(Collectors.joining(" AND ")));
  }

  /** Each spelling as a phrase, beginnings marked by a star; then the last word's other forms. */
  private static String of(Term term) {
    String head = term.head().stream().map(word -> word + " ").collect(Collectors.joining());
    List<String> phrases = new ArrayList<>();
    for (String spelling : term.last()) {
      phrases.add("\"%s%s\"%s".formatted(head, spelling, term.beginning() ? "*" : ""));
    }
    term.forms().forEach(form -> phrases.add("\"%s%s\"".formatted(IndexText.FORM, form)));
    return "(" + String.join(" OR ", phrases) + ")";
  }

  private static @Nullable String and(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return "((%s) AND (%s))".formatted(a, b);
  }
}
