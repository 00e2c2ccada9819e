package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import dev.laut.model.HedgeLevel;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import dev.laut.model.WordForms;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of the search index. */
final class IndexText {

  /** Before a form that is not the word itself; no folded word begins so. */
  static final String FORM = "≈";

  /** Grows with every change to what the index holds. */
  private static final int VERSION = 2;

  static final WordForms FORMS = WordForms.installed(new PlainForms());

  /** Names the rules by which the index is made. */
  static final String RULES = "%d.%d %s".formatted(VERSION, Words.VERSION, FORMS.version());

  private IndexText() {}

  /** The folded words of {@code text}, and behind them their other forms, each once. */
  static String line(@Nullable String text, @Nullable String lang) {
    if (text == null) {
      return "";
    }
    StringBuilder line = new StringBuilder(text.length() * 2);
    Set<String> forms = new LinkedHashSet<>();
    for (Word word : Words.of(text)) {
      line.append(word.folded()).append(' ');
      forms.addAll(FORMS.indexed(text.substring(word.begin(), word.end()), lang));
    }
    for (String form : forms) {
      line.append(FORM).append(form).append(' ');
    }
    return line.toString();
  }

  /**
   * The traits of one statement: its origin, all links, its hedge, and origin and hedge at once.
   */
  static Set<String> traits(Statement statement) {
    SourceKind origin = statement.origin().kind();
    HedgeLevel hedge = statement.hedge().level();
    return Stream.concat(
            Stream.of(origin(origin), hedge(hedge), origin(origin) + hedge(hedge)),
            statement.chain().stream().map(link -> link(link.kind())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static String origin(SourceKind kind) {
    return "origin" + kind.label();
  }

  static String link(SourceKind kind) {
    return "link" + kind.label();
  }

  static String hedge(HedgeLevel level) {
    return "hedge" + level.label();
  }

  /** "de-AT" is both {@code langde} and {@code langdeat}. */
  static Set<String> languages(@Nullable String lang) {
    Set<String> languages = new LinkedHashSet<>();
    if (lang != null) {
      StringBuilder known = new StringBuilder("lang");
      for (String part : lang.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
        languages.add(known.append(part).toString());
      }
    }
    return languages;
  }

  /** A bit for each constant by its place. */
  static int bits(Stream<? extends Enum<?>> constants) {
    return constants.mapToInt(constant -> 1 << constant.ordinal()).reduce(0, (a, b) -> a | b);
  }

  /** The kind with this label, or null. */
  static @Nullable SourceKind kind(@Nullable String label) {
    return Arrays.stream(SourceKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElse(null);
  }

  /** The words of the quote. */
  static String quote(Statement statement, String text) {
    return statement.quote().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** The names of all links of {@code statements}, each once. */
  static String names(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.chain().stream())
        .map(link -> link.name())
        .filter(name -> name != null)
        .distinct()
        .collect(Collectors.joining(" \n "));
  }
}
