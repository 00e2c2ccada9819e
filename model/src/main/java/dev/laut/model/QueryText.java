package dev.laut.model;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The line in which people say what they look for, the same on the command line, on the desk and in
 * URLs: words, phrases in quotation marks, and fields.
 *
 * <pre>{@code
 * Mühle "in Brand gesteckt" speaker:"Ada Brunn" origin:unnamed hedge:denied from:2024-01-01 lang:de
 * }</pre>
 *
 * Fields have German names, too ({@code sprecher:}, {@code von:} ...); {@code unnamed} and {@code
 * ungenannt} stand for {@link SourceKind#ANONYMOUS}.
 */
public final class QueryText {

  private static final Map<String, String> UNNAMED =
      Map.of("unnamed", "anonymous", "ungenannt", "anonymous", "anonym", "anonymous");

  private static final Map<Character, Character> CLOSING =
      Map.of('"', '"', '„', '“', '“', '”', '»', '«', '«', '»');

  private final String text;
  private final StringBuilder words = new StringBuilder();
  private final Map<QueryField, String> fields = new EnumMap<>(QueryField.class);
  private int at;

  private QueryText(String text) {
    this.text = text;
  }

  /**
   * What {@code line} looks for: the first page, {@code limit} hits long. A blank line looks for
   * everything.
   *
   * @throws QueryError saying what cannot be understood
   */
  public static Query parse(String line, int limit) {
    if (line.length() > Query.MAX_LENGTH) {
      throw new QueryError(
          "a search of %d characters is longer than %d".formatted(line.length(), Query.MAX_LENGTH));
    }
    QueryText text = new QueryText(line);
    text.read();
    return text.query(limit);
  }

  /** The line that {@link #parse} reads as {@code query}, whatever its page. */
  public static String of(Query query) {
    StringBuilder line = new StringBuilder(query.words() == null ? "" : query.words());
    append(line, QueryField.SPEAKER, query.speaker());
    append(line, QueryField.SOURCE, query.source());
    append(line, QueryField.ORIGIN, query.origin());
    append(line, QueryField.HEDGE, query.hedge() == null ? null : query.hedge().label());
    append(line, QueryField.OUTLET, query.outlet());
    append(line, QueryField.FROM, query.from());
    append(line, QueryField.TO, query.to());
    append(line, QueryField.LANG, query.lang());
    append(line, QueryField.SORT, query.order() == SearchOrder.BEST ? null : query.order().label());
    return line.toString();
  }

  private static void append(StringBuilder line, QueryField field, @Nullable String value) {
    if (value != null) {
      boolean simple = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
      String inside = value.replace('"', ' ');
      line.append(line.isEmpty() ? "" : " ")
          .append(field.label())
          .append(':')
          .append(simple ? value : '"' + inside + '"');
    }
  }

  private void read() {
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else {
        part();
      }
    }
  }

  private void part() {
    int colon = at;
    while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
      colon++;
    }
    boolean field =
        colon > at
            && colon + 1 < text.length()
            && text.charAt(colon) == ':'
            && !isBlank(text.charAt(colon + 1));
    if (!field) {
      words.append(words.isEmpty() ? "" : " ").append(raw());
      return;
    }
    String name = text.substring(at, colon);
    QueryField known = QueryField.of(name).orElse(null);
    if (known == null) {
      throw new QueryError(
          "'%s:' is no field; fields are %s. To look for the words, put them in quotation marks"
              .formatted(name, QueryField.all()));
    }
    at = colon + 1;
    String value = bare(raw());
    if (value.isBlank()) {
      throw new QueryError("'%s:' says nothing to look for".formatted(name));
    }
    if (fields.put(known, value) != null) {
      throw new QueryError("'%s:' is there twice; a search takes one".formatted(known.label()));
    }
  }

  /** The next word, or what stands in quotation marks, with them. */
  private String raw() {
    int begin = at;
    Character closing = CLOSING.get(text.charAt(at));
    if (closing != null) {
      int end = text.indexOf(closing, at + 1);
      int plain = text.indexOf('"', at + 1);
      end = end < 0 ? plain : end;
      if (end < 0) {
        throw new QueryError("the quotation mark before '%s' is never closed".formatted(rest()));
      }
      at = end + 1;
      return text.substring(begin, at);
    }
    while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '"') {
      at++;
    }
    return text.substring(begin, at);
  }

  private String rest() {
    String rest = text.substring(at + 1).strip();
    return rest.length() > 20 ? rest.substring(0, 20) + "…" : rest;
  }

  private static String bare(String value) {
    return CLOSING.containsKey(value.charAt(0)) ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Query query(int limit) {
    try {
      return new Query(
          words.isEmpty() ? null : words.toString(),
          fields.get(QueryField.SPEAKER),
          named(QueryField.SOURCE),
          named(QueryField.ORIGIN),
          label(QueryField.HEDGE, level -> Labelled.of(HedgeLevel.class, level), null),
          fields.get(QueryField.OUTLET),
          fields.get(QueryField.FROM),
          fields.get(QueryField.TO),
          fields.get(QueryField.LANG),
          label(QueryField.SORT, order -> Labelled.of(SearchOrder.class, order), SearchOrder.BEST),
          null,
          limit);
    } catch (QueryError e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new QueryError(String.valueOf(e.getMessage()), e);
    }
  }

  private @Nullable String named(QueryField field) {
    String value = fields.get(field);
    return value == null ? null : UNNAMED.getOrDefault(value.toLowerCase(Locale.ROOT), value);
  }

  private <T extends @Nullable Object> T label(
      QueryField field, Function<String, T> reader, T absent) {
    String value = fields.get(field);
    try {
      return value == null ? absent : reader.apply(value.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new QueryError("%s: %s".formatted(field.label(), e.getMessage()), e);
    }
  }
}
