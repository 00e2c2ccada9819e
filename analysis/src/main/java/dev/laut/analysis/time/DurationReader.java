package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.time.TimeWords.Kind;
import dev.laut.model.TimeKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long, how long ago, how often: "drei Wochen", "vor drei Wochen", "jeden Tag". */
final class DurationReader {

  private static final int LONGEST = 3;

  private final TimeWords words;

  DurationReader(TimeWords words) {
    this.words = words;
  }

  /**
   * @param number how many; -1 for some, 0 for half
   */
  private record Length(int end, int number, String unit) {
    String value() {
      String count = number < 0 ? "X" : number == 0 ? "0.5" : String.valueOf(number);
      boolean time = unit.length() == 2 && unit.charAt(0) == 'T';
      return time ? "PT" + count + unit.substring(1) : "P" + count + unit;
    }
  }

  @Nullable Found read(Context context, int i) {
    List<Token> tokens = context.tokens();
    Found set = set(tokens, i);
    if (set != null) {
      return set;
    }
    String lasting = words.value(Kind.LONG, tokens, i);
    if (lasting != null) {
      return new Found(i + 1, TimeKind.DURATION, lasting, null);
    }
    if (words.dayFirst() && words.is(Kind.AGO, tokens, i)) {
      Length length = length(tokens, i + 1);
      return length == null || length.number() <= 0 ? null : ago(context, length, length.end());
    }
    Found stretch = stretch(tokens, i);
    if (stretch != null) {
      return stretch;
    }
    Length length = length(tokens, i);
    if (length == null) {
      return bare(tokens, i);
    }
    if (words.is(Kind.OLD, tokens, length.end())) {
      return null;
    }
    Found longer = longer(tokens, length);
    if (longer != null) {
      return longer;
    }
    if (!words.dayFirst() && words.is(Kind.AGO, tokens, length.end()) && length.number() > 0) {
      return ago(context, length, length.end() + 1);
    }
    return new Found(length.end(), TimeKind.DURATION, length.value(), null);
  }

  /** "den vergangenen zwei Jahren", "the next few months". */
  private @Nullable Found stretch(List<Token> tokens, int i) {
    int at = i + (words.is(Kind.ARTICLE, tokens, i) ? 1 : 0);
    if (!words.is(Kind.STEP, tokens, at)) {
      return null;
    }
    Length length = length(tokens, at + 1);
    return length == null || length.number() == 1
        ? null
        : new Found(length.end(), TimeKind.DURATION, length.value(), null);
  }

  /** "drei Jahre und vier Monate". */
  private @Nullable Found longer(List<Token> tokens, Length first) {
    boolean and =
        first.end() < tokens.size()
            && (tokens.get(first.end()).is("und") || tokens.get(first.end()).is("and"));
    Length second = and && first.number() > 0 ? length(tokens, first.end() + 1) : null;
    if (second == null || second.number() <= 0) {
      return null;
    }
    boolean smaller = first.unit().equals("Y") && second.unit().equals("M");
    String value = first.value() + second.value().substring(1);
    return smaller ? new Found(second.end(), TimeKind.DURATION, value, null) : null;
  }

  /** "täglich", "jeden Montag", "alle vier Jahre", "pro Tag". */
  private @Nullable Found set(List<Token> tokens, int i) {
    if (words.is(Kind.PERIOD, tokens, i) && words.number(tokens, i + 1) > 1) {
      Length length = length(tokens, i + 1);
      return length == null ? null : new Found(length.end(), TimeKind.SET, length.value(), null);
    }
    String per = words.is(Kind.PER, tokens, i) ? words.value(Kind.UNIT, tokens, i + 1) : null;
    if (per != null) {
      return new Found(i + 2, TimeKind.SET, new Length(0, 1, per).value(), null);
    }
    String period = words.value(Kind.SET, tokens, i);
    if (period != null) {
      return new Found(i + 1, TimeKind.SET, period, null);
    }
    String day = words.value(Kind.WEEKDAY, tokens, i);
    if (day != null
        && tokens.get(i).text().endsWith("s")
        && Character.isLowerCase(tokens.get(i).text().charAt(0))) {
      return new Found(i + 1, TimeKind.SET, "XXXX-WXX-" + day, null);
    }
    if (!words.is(Kind.EACH, tokens, i)) {
      return null;
    }
    String weekday = words.value(Kind.WEEKDAY, tokens, i + 1);
    String unit = words.value(Kind.UNIT, tokens, i + 1);
    String part = words.value(Kind.PART, tokens, i + 1);
    String value =
        weekday != null
            ? "XXXX-WXX-" + weekday
            : unit != null
                ? new Length(0, 1, unit).value()
                : part != null ? "XXXX-XX-XXT" + part : null;
    return value == null ? null : new Found(i + 2, TimeKind.SET, value, null);
  }

  /** A number, "several" or an article, then a unit; modifiers before it belong to it. */
  private @Nullable Length length(List<Token> tokens, int first) {
    int i = first;
    while (i < first + LONGEST && words.is(Kind.ABOUT, tokens, i)) {
      i++;
    }
    int number = words.number(tokens, i);
    boolean one = words.is(Kind.ONE, tokens, i);
    boolean some = words.is(Kind.SOME, tokens, i);
    if (one && words.is(Kind.SOME, tokens, i + 1)) {
      i++;
      one = false;
      some = true;
    }
    boolean half = one && words.is(Kind.HALF, tokens, i + 1);
    int at = i + (half ? 2 : 1);
    if (!words.dayFirst() && i < tokens.size() && number < 0) {
      Length glued = glued(tokens.get(i), i);
      if (glued != null) {
        return glued;
      }
    }
    String unit = number < 0 && !one && !some ? null : words.value(Kind.UNIT, tokens, at);
    if (unit == null || unit.equals("WE") && one) {
      return null;
    }
    int count = half ? 0 : one ? 1 : some ? -1 : number;
    return new Length(at + 1, count, unit);
  }

  /** "four-week", "10-year". */
  private @Nullable Length glued(Token token, int i) {
    int hyphen = token.text().indexOf('-');
    String unit = hyphen <= 0 ? null : words.value(Kind.UNIT, token.text().substring(hyphen + 1));
    if (unit == null) {
      return null;
    }
    Token number =
        new Token(0, token.span(), token.text().substring(0, hyphen), token.tag(), "", 0);
    int count = words.number(List.of(number), 0);
    return count < 0 ? null : new Length(i + 1, count, unit);
  }

  /** "Jahren", "weeks" without a number: some. */
  private @Nullable Found bare(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    String unit = words.value(Kind.UNIT, word);
    boolean plural =
        words.dayFirst() ? word.endsWith("en") && !word.equals("Wochenenden") : word.endsWith("s");
    boolean since =
        i > 0
            && (tokens.get(i - 1).is("seit")
                || tokens.get(i - 1).is("vor")
                || tokens.get(i - 1).is("for")
                || tokens.get(i - 1).is("nach"));
    return unit != null && plural && since
        ? new Found(i + 1, TimeKind.DURATION, new Length(0, -1, unit).value(), null)
        : null;
  }

  /** The day, week, month or year so long ago. */
  private static Found ago(Context context, Length length, int end) {
    LocalDate day = context.published();
    if (day == null) {
      return Found.date(end, "PAST_REF");
    }
    int number = length.number();
    return switch (length.unit()) {
      case "Y" -> Found.date(end, String.valueOf(day.getYear() - number));
      case "M" -> Found.date(end, day.minusMonths(number).toString().substring(0, 7));
      case "W" -> Found.date(end, Context.week(day.minusWeeks(number)));
      case "D" ->
          new Found(end, TimeKind.DATE, day.minusDays(number).toString(), day.minusDays(number));
      case "DE" -> Found.date(end, String.valueOf(day.getYear() / 10 - number));
      default -> new Found(end, TimeKind.DURATION, length.value(), null);
    };
  }
}
