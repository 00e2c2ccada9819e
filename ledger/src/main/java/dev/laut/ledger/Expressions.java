package dev.laut.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted, in FTS5's language. Only folded words, always in double quotes, come from the
 * user, so that nothing a user types is taken for syntax.
 *
 * @param article what the article must hold, or null
 * @param source whom one statement's chain must name, or null
 * @param both what a statement holds that has the source and the words together, or null
 */
record Expressions(@Nullable String article, @Nullable String source, @Nullable String both) {

  static Expressions of(Wanted wanted) {
    String source =
        and(
            among("names", wanted.speaker()),
            or(
                wanted.kind() == null ? null : "{kind} : \"%s\"".formatted(wanted.kind()),
                among("origin", wanted.origin())));
    return new Expressions(
        and(among("title body outlet", wanted.words()), among("outlet", wanted.outlet())),
        source,
        source == null ? null : and(among("quote names", wanted.words()), source));
  }

  private static @Nullable String among(String columns, List<Term> terms) {
    return terms.isEmpty()
        ? null
        : "{%s} : (%s)"
            .formatted(
                columns, terms.stream().map(Expressions::of).collect(Collectors.joining(" AND ")));
  }

  /** Each form as a phrase; beginnings are marked by a star. */
  private static String of(Term term) {
    String head = term.head().stream().map(word -> word + " ").collect(Collectors.joining());
    List<String> phrases = new ArrayList<>();
    for (String form : term.last()) {
      phrases.add("\"%s%s\"%s".formatted(head, form, term.whole() ? "" : "*"));
    }
    if (!term.whole()) {
      // Once more without the star, so that the word itself ranks above those that begin with it.
      phrases.add("\"%s%s\"".formatted(head, term.last().iterator().next()));
    }
    return "(" + String.join(" OR ", phrases) + ")";
  }

  private static @Nullable String and(@Nullable String a, @Nullable String b) {
    return joined(a, "AND", b);
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return joined(a, "OR", b);
  }

  private static @Nullable String joined(@Nullable String a, String by, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return "((%s) %s (%s))".formatted(a, by, b);
  }
}
