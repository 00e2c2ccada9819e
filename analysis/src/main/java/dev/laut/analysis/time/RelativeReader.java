package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.time.TimeWords.Kind;
import dev.laut.model.TimeKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times told from the day of publication: "gestern Abend", "am Montag", "vergangene Woche". */
final class RelativeReader {

  /** "bis heute", "noch heute": not this very day. */
  private static final Set<String> ALWAYS = Set.of("bis", "noch", "von", "Noch", "until");

  private final TimeWords words;

  RelativeReader(TimeWords words) {
    this.words = words;
  }

  @Nullable Found read(Context context, int i) {
    List<Token> tokens = context.tokens();
    Found day = day(context, i);
    if (day != null) {
      return day;
    }
    Found weekday = weekday(context, i, 0);
    if (weekday != null) {
      return weekday;
    }
    Found stepped = stepped(context, i);
    if (stepped != null) {
      return stepped;
    }
    int article = words.is(Kind.ARTICLE, tokens, i) ? 1 : 0;
    String year = words.value(Kind.YEAR, tokens, i + article);
    if (year != null) {
      return Found.date(i + article + 1, year(context, Integer.parseInt(year)));
    }
    Found part = part(context, i);
    if (part != null) {
      return part;
    }
    String ref = words.value(Kind.REF, tokens, i);
    return ref == null ? null : Found.date(i + 1, ref);
  }

  /** "heute", "gestern Abend", "tonight". */
  private @Nullable Found day(Context context, int i) {
    List<Token> tokens = context.tokens();
    if (tokens.get(i).text().equalsIgnoreCase("tonight")) {
      return time(context.published(), "NI", i + 1);
    }
    String offset = words.value(Kind.DAY, tokens, i);
    if (offset == null || isMorning(tokens, i)) {
      return null;
    }
    boolean always = i > 0 && ALWAYS.contains(tokens.get(i - 1).text()) && offset.equals("0");
    LocalDate published = always ? null : context.published();
    LocalDate day = published == null ? null : published.plusDays(Integer.parseInt(offset));
    String part = words.value(Kind.PART, tokens, i + 1);
    if (part != null) {
      return time(day, part, i + 2);
    }
    return new Found(i + 1, TimeKind.DATE, day == null ? vague(offset) : day.toString(), day);
  }

  /** "am Morgen" is a part of the day, "morgen" is the day after. */
  private boolean isMorning(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    boolean noun =
        word.equals("Morgen") && i > 0 && Character.isLetter(tokens.get(i - 1).text().charAt(0));
    return noun || word.equals("morgen") && i > 0 && words.is(Kind.DAY, tokens, i - 1);
  }

  private static String vague(String offset) {
    return switch (Integer.signum(Integer.parseInt(offset))) {
      case 0 -> "PRESENT_REF";
      case 1 -> "FUTURE_REF";
      default -> "PAST_REF";
    };
  }

  private static Found time(@Nullable LocalDate day, String part, int end) {
    return new Found(end, TimeKind.TIME, Context.day(day) + "T" + part, day);
  }

  /** "Montag", "Montagabend", "Monday afternoon". */
  private @Nullable Found weekday(Context context, int i, int step) {
    List<Token> tokens = context.tokens();
    if (i >= tokens.size()) {
      return null;
    }
    String word = tokens.get(i).text();
    String number = words.value(Kind.WEEKDAY, word);
    String part = null;
    int end = i + 1;
    if (number == null) {
      int cut = word.indexOf("tag") < 0 ? word.indexOf("woch") + 4 : word.indexOf("tag") + 3;
      boolean compound = words.dayFirst() && cut > 4 && cut < word.length();
      number = compound ? words.value(Kind.WEEKDAY, word.substring(0, cut)) : null;
      part =
          number == null
              ? null
              : words.value(Kind.PART, word.substring(cut).toLowerCase(Locale.ROOT));
      number = part == null ? null : number;
    } else {
      part = words.value(Kind.PART, tokens, end);
      end += part == null ? 0 : 1;
    }
    if (number == null) {
      return null;
    }
    LocalDate day = context.weekday(Integer.parseInt(number), step);
    String value = day == null ? "XXXX-WXX-" + number : day.toString();
    return part == null
        ? new Found(end, TimeKind.DATE, value, day)
        : new Found(end, TimeKind.TIME, value + "T" + part, day);
  }

  /** "der vergangenen Woche", "nächsten Montag", "diesem Sommer", "Ende nächsten Jahres". */
  private @Nullable Found stepped(Context context, int i) {
    List<Token> tokens = context.tokens();
    int at = i + (words.is(Kind.EDGE, tokens, i) ? 1 : 0);
    at += words.is(Kind.ARTICLE, tokens, at) ? 1 : 0;
    String step = words.value(Kind.STEP, tokens, at);
    if (step == null || at + 1 >= tokens.size()) {
      return null;
    }
    int by = Integer.parseInt(step);
    Found weekday = weekday(context, at + 1, by == 0 ? 0 : by);
    if (weekday != null) {
      return weekday;
    }
    String unit = words.value(Kind.UNIT, tokens, at + 1);
    String season = words.value(Kind.SEASON, tokens, at + 1);
    String month = words.value(Kind.MONTH, tokens, at + 1);
    LocalDate day = context.published();
    if (month != null && day != null) {
      int same = day.getYear() + (by == 0 ? 0 : by > 0 ? ahead(day, month) : -behind(day, month));
      return Found.date(
          at + 2, String.format(Locale.ROOT, "%04d-%02d", same, Integer.parseInt(month)));
    }
    if (season != null && day != null) {
      return Found.date(at + 2, (day.getYear() + by) + "-" + season);
    }
    return unit == null ? null : unit(tokens.get(at + 1), unit, by, day, at + 2);
  }

  private static int ahead(LocalDate day, String month) {
    return Integer.parseInt(month) > day.getMonthValue() ? 0 : 1;
  }

  private static int behind(LocalDate day, String month) {
    return Integer.parseInt(month) < day.getMonthValue() ? 0 : 1;
  }

  private @Nullable Found unit(Token word, String unit, int by, @Nullable LocalDate day, int end) {
    boolean several =
        word.text().endsWith("en") && !unit.equals("WE")
            || word.text().endsWith("s") && !words.dayFirst();
    if (several && by != 0 && words.dayFirst() && unit.equals("Y") && !word.is("Jahren")) {
      several = false;
    }
    if (several) {
      boolean span = unit.length() == 1 && by != 0;
      return span ? new Found(end, TimeKind.DURATION, "PX" + unit, null) : null;
    }
    if (day == null) {
      return Found.date(end, by < 0 ? "PAST_REF" : by > 0 ? "FUTURE_REF" : "PRESENT_REF");
    }
    return switch (unit) {
      case "Y" -> Found.date(end, String.valueOf(day.getYear() + by));
      case "M" -> Found.date(end, day.plusMonths(by).toString().substring(0, 7));
      case "W" -> Found.date(end, Context.week(day.plusWeeks(by)));
      case "D" -> Found.date(end, day.plusDays(by).toString());
      case "WE" -> Found.date(end, Context.week(day.plusWeeks(by)) + "-WE");
      case "DE" -> Found.date(end, String.valueOf(day.getYear() / 10 + by));
      default -> null;
    };
  }

  private static String year(Context context, int offset) {
    LocalDate day = context.published();
    return day == null ? "XXXX" : String.valueOf(day.getYear() + offset);
  }

  /** "am Abend", "in der Nacht", "Wochenende": of the day spoken of last. */
  private @Nullable Found part(Context context, int i) {
    List<Token> tokens = context.tokens();
    LocalDate day = context.last() != null ? context.last() : context.published();
    if ("WE".equals(words.value(Kind.UNIT, tokens, i)) && tokens.get(i).isCapitalised()) {
      LocalDate saturday = context.weekday(DayOfWeek.SATURDAY.getValue(), 0);
      return Found.date(i + 1, (saturday == null ? "XXXX-WXX" : Context.week(saturday)) + "-WE");
    }
    String part = words.value(Kind.PART, tokens, i);
    boolean noun =
        tokens.get(i).isCapitalised()
            || !words.dayFirst() && i > 0 && words.is(Kind.ARTICLE, tokens, i - 1);
    boolean late = words.dayFirst() ? i > 0 : noun;
    return part != null && noun && late ? time(day, part, i + 1) : null;
  }
}
