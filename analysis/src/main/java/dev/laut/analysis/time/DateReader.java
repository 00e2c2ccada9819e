package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.time.TimeWords.Kind;
import dev.laut.model.TimeKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: days, months, seasons, years, decades, centuries. */
final class DateReader {

  /** Behind these, four digits are a year even before a plural: "in 2019 prices rose". */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "im", "seit", "since", "until", "till", "by", "anno", "jahr", "jahre", "jahres",
          "(", "ende", "anfang", "mitte", "year", "early", "late", "during");

  private final TimeWords words;

  DateReader(TimeWords words) {
    this.words = words;
  }

  @Nullable Found read(Context context, int i) {
    Found numeric = numeric(context, i);
    if (numeric != null) {
      return numeric;
    }
    Found day = words.dayFirst() ? dayBeforeMonth(context, i) : dayAroundMonth(context, i);
    if (day != null) {
      return day;
    }
    Found month = month(context, i);
    return month != null ? month : year(context, i);
  }

  /** "24.12.2024", "24.12.", "2024-12-24", "12/24/2024". */
  private @Nullable Found numeric(Context context, int i) {
    String word = context.tokens().get(i).text();
    char mark = word.indexOf('.') > 0 ? '.' : word.indexOf('-') > 0 ? '-' : '/';
    if (!Character.isDigit(word.charAt(0)) || word.length() > 10 || word.indexOf(mark) < 0) {
      return null;
    }
    String[] parts = word.split(mark == '.' ? "\\." : String.valueOf(mark));
    if (parts.length == 3 && parts[0].length() == 4) {
      return day(context, i + 1, parts[0], parts[1], parts[2]);
    }
    if (parts.length == 3 && mark != '-') {
      boolean american = mark == '/' && !words.dayFirst();
      return day(context, i + 1, parts[2], parts[american ? 0 : 1], parts[american ? 1 : 0]);
    }
    boolean pointed =
        word.endsWith(".")
            || i + 1 < context.tokens().size() && context.tokens().get(i + 1).is(".");
    return parts.length == 2 && mark == '.' && pointed && words.dayFirst() && parts[1].length() == 2
        ? day(context, i + 1, "", parts[1], parts[0])
        : null;
  }

  private static @Nullable Found day(
      Context context, int end, String year, String month, String day) {
    int m = TimeWords.digits(month);
    int d = TimeWords.digits(day);
    int y = TimeWords.digits(year);
    if (y >= 0 && year.length() == 2) {
      y += y < 50 ? 2000 : 1900;
    }
    return m < 1 || m > 12 || !year.isEmpty() && y < 0 ? null : day(context, end, y, m, d);
  }

  /** A day whose year is {@code year}, or, if that is -1, the nearest one. */
  private static @Nullable Found day(Context context, int end, int year, int month, int day) {
    if (day < 1 || day > YearMonth.of(2000, month).lengthOfMonth() || year == 0) {
      return null;
    }
    Integer resolved = year > 0 ? Integer.valueOf(year) : context.year(month, day);
    if (resolved == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      return Found.date(end, value);
    }
    int last = YearMonth.of(resolved, month).lengthOfMonth();
    LocalDate date = LocalDate.of(resolved, month, Math.min(day, last));
    return new Found(end, TimeKind.DATE, date.toString(), date);
  }

  /** "Montag, 3. Mai 2023", "3. Mai". */
  private @Nullable Found dayBeforeMonth(Context context, int i) {
    List<Token> tokens = context.tokens();
    int at = i;
    if (words.is(Kind.WEEKDAY, tokens, at)) {
      at++;
      at += is(tokens, at, ",") ? 1 : 0;
      at += is(tokens, at, "den") || is(tokens, at, "dem") ? 1 : 0;
    }
    int day = ordinal(tokens, at);
    int monthAt = at + (is(tokens, at + 1, ".") ? 2 : 1);
    String month = day < 0 ? null : words.value(Kind.MONTH, tokens, monthAt);
    return month == null ? null : withYear(context, monthAt + 1, Integer.parseInt(month), day);
  }

  private static int ordinal(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    String word = tokens.get(at).text();
    boolean pointed = word.endsWith(".");
    int number = TimeWords.digits(pointed ? word.substring(0, word.length() - 1) : word);
    return (pointed || is(tokens, at + 1, ".")) && number >= 1 && number <= 31 ? number : -1;
  }

  /** "Monday, 3 May 2023", "May 3, 2023", "3rd of May". */
  private @Nullable Found dayAroundMonth(Context context, int i) {
    List<Token> tokens = context.tokens();
    int at = i;
    if (words.is(Kind.WEEKDAY, tokens, at)) {
      at++;
      at += is(tokens, at, ",") ? 1 : 0;
    }
    String first = words.value(Kind.MONTH, tokens, at);
    if (first != null) {
      int day = englishNumber(tokens, at + 1);
      return day < 1 ? null : withYear(context, at + 2, Integer.parseInt(first), day);
    }
    int day = englishNumber(tokens, at);
    int monthAt = at + (is(tokens, at + 1, "of") ? 2 : 1);
    String month = day < 1 ? null : words.value(Kind.MONTH, tokens, monthAt);
    return month == null ? null : withYear(context, monthAt + 1, Integer.parseInt(month), day);
  }

  private static int englishNumber(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    String word = tokens.get(at).text();
    boolean ordinal = word.length() > 2 && Character.isLetter(word.charAt(word.length() - 1));
    int number = TimeWords.digits(ordinal ? word.substring(0, word.length() - 2) : word);
    return number <= 31 ? number : -1;
  }

  private @Nullable Found withYear(Context context, int end, int month, int day) {
    List<Token> tokens = context.tokens();
    int at = !words.dayFirst() && is(tokens, end, ",") ? end + 1 : end;
    int year = at < tokens.size() ? yearNumber(tokens.get(at).text()) : -1;
    return day(context, year > 0 ? at + 1 : end, year, month, day);
  }

  private static int yearNumber(String word) {
    int year = word.length() == 4 ? TimeWords.digits(word) : -1;
    return year >= 1200 && year <= 2100 ? year : -1;
  }

  /** "Mai 2023", "Anfang Mai", "Herbst 1998"; "may" and "march" only beside a number. */
  private @Nullable Found month(Context context, int i) {
    List<Token> tokens = context.tokens();
    int at = i + (words.is(Kind.EDGE, tokens, i) ? 1 : 0);
    String month = words.value(Kind.MONTH, tokens, at);
    String season = words.value(Kind.SEASON, tokens, at);
    if (month == null && season == null) {
      return null;
    }
    int year = at + 1 < tokens.size() ? yearNumber(tokens.get(at + 1).text()) : -1;
    int end = year > 0 ? at + 2 : at + 1;
    if (month != null) {
      if (year < 0 && isAmbiguous(tokens.get(at))) {
        return null;
      }
      Integer resolved =
          year > 0 ? Integer.valueOf(year) : context.year(Integer.parseInt(month), 0);
      return Found.date(end, four(resolved) + "-" + two(Integer.parseInt(month)));
    }
    Integer resolved =
        year > 0
            ? Integer.valueOf(year)
            : context.published() == null ? null : Integer.valueOf(context.published().getYear());
    return Found.date(end, four(resolved) + "-" + season);
  }

  private static boolean isAmbiguous(Token token) {
    return (token.is("May") || token.is("March")) && token.tag() != Tag.PROPN;
  }

  private static String four(@Nullable Integer year) {
    return year == null ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** "Jahr 2012", "Ende 2012", "1990er Jahre", "20. Jahrhundert", a year by itself. */
  private @Nullable Found year(Context context, int i) {
    List<Token> tokens = context.tokens();
    int start = i + (words.is(Kind.EDGE, tokens, i) ? 1 : 0);
    start += words.is(Kind.ARTICLE, tokens, start) ? 1 : 0;
    if (start >= tokens.size()) {
      return null;
    }
    boolean named =
        isYearWord(tokens, start) || start > i && !words.is(Kind.ARTICLE, tokens, start - 1);
    int at = start + (isYearWord(tokens, start) ? 1 : 0);
    if (at >= tokens.size()) {
      return null;
    }
    String word = tokens.get(at).text();
    Found decade = decade(tokens, at, word);
    if (decade != null) {
      return decade;
    }
    if (start > i && !named) {
      return null;
    }
    int year = yearNumber(word);
    boolean said = named || year > 0 && standsAsYear(tokens, at);
    return year > 0 && said ? Found.date(at + 1, String.valueOf(year)) : null;
  }

  private static boolean isYearWord(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    return word.equals("Jahr") || word.equals("Jahre") || word.equals("Jahres");
  }

  private @Nullable Found decade(List<Token> tokens, int at, String word) {
    String tens = words.value(Kind.DECADE, word);
    if (tens != null) {
      boolean years = at + 1 < tokens.size() && tokens.get(at + 1).text().startsWith("Jahre");
      return years || !words.dayFirst() ? Found.date(at + (years ? 2 : 1), "19" + tens) : null;
    }
    int digits = word.length() >= 5 ? yearNumber(word.substring(0, 4)) : -1;
    String rest = digits > 0 ? word.substring(4) : "";
    if (digits > 0 && (rest.equals("er") || rest.equals("s") || rest.equals("ern"))) {
      boolean years = at + 1 < tokens.size() && tokens.get(at + 1).text().startsWith("Jahre");
      return Found.date(years ? at + 2 : at + 1, word.substring(0, 3));
    }
    boolean ordinal = at + 1 < tokens.size() && isCentury(tokens.get(at + 1).text());
    int cut = Math.max(0, word.length() - (word.endsWith(".") ? 1 : 2));
    int number = ordinal ? TimeWords.digits(word.substring(0, cut)) : -1;
    return number > 0 && number < 30 ? Found.date(at + 2, two(number - 1)) : null;
  }

  private static boolean isCentury(String word) {
    return word.startsWith("Jahrhundert") || word.equals("century");
  }

  /** A bare number is a year behind such words, or where no noun follows that it could count. */
  private static boolean standsAsYear(List<Token> tokens, int at) {
    Token before = at == 0 ? null : tokens.get(at - 1);
    Token behind = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    if (before != null && BEFORE_YEAR.contains(before.text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return behind == null || !isCounted(behind);
  }

  /** A noun in the plural, a unit or a sign: what four digits may count. */
  private static boolean isCounted(Token token) {
    boolean plural =
        token.has(Feature.PLURAL) && (!token.has(Feature.SINGULAR) || token.text().endsWith("e"))
            || token.text().endsWith("s");
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
    return noun && plural || token.tag() == Tag.SYM || token.is("Uhr");
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }
}
