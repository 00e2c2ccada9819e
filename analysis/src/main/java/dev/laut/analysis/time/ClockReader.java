package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Token;
import dev.laut.model.TimeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "17.30 Uhr", "14:05", "3 p.m.", of the day spoken of last. */
final class ClockReader {

  private static final Set<String> BEHIND = Set.of("Uhr", "uhr", "h", "o'clock", "o’clock");
  private static final Set<String> AM = Set.of("am", "a.m.", "a.m", "AM");
  private static final Set<String> PM = Set.of("pm", "p.m.", "p.m", "PM");
  private static final Set<String> JOINS = Set.of("bis", "und", "-", "–", "oder");

  private final TimeWords words;

  ClockReader(TimeWords words) {
    this.words = words;
  }

  @Nullable Found read(Context context, int i) {
    List<Token> tokens = context.tokens();
    Token token = tokens.get(i);
    String word = token.text();
    int split = Math.max(word.indexOf(':'), word.indexOf('.'));
    int cut = glued(word);
    String number = cut > 0 ? word.substring(0, cut) : word;
    int hour =
        hour(split > 0 && split < number.length() ? number.substring(0, split) : number, tokens, i);
    int minute = split > 0 && split < number.length() ? minutes(number.substring(split + 1)) : 0;
    if (hour < 0 || hour > 24 || minute < 0) {
      return null;
    }
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
    String half = cut > 0 ? word.substring(cut) : next;
    int end = cut > 0 ? i + 1 : i + 2;
    if (PM.contains(half) || AM.contains(half)) {
      int shifted = PM.contains(half) ? hour % 12 + 12 : hour % 12;
      return found(context, end, shifted, minute);
    }
    if (BEHIND.contains(next)) {
      return found(context, i + 2, hour, minute);
    }
    boolean clock = word.indexOf(':') > 0 && number.length() - split == 3;
    boolean first =
        JOINS.contains(next) && i + 3 < tokens.size() && BEHIND.contains(tokens.get(i + 3).text());
    return clock || first && Character.isDigit(word.charAt(0))
        ? found(context, i + 1, hour, minute)
        : null;
  }

  /** Where "am" or "pm" begins that is written in one word with the number; -1 if it is not. */
  private static int glued(String word) {
    int cut = word.length() - 2;
    boolean half =
        cut > 0 && (PM.contains(word.substring(cut)) || AM.contains(word.substring(cut)));
    return half && Character.isDigit(word.charAt(0)) ? cut : -1;
  }

  private int hour(String number, List<Token> tokens, int i) {
    return number.equals(tokens.get(i).text()) ? words.number(tokens, i) : TimeWords.digits(number);
  }

  private static int minutes(String digits) {
    int minutes = digits.length() == 2 ? TimeWords.digits(digits) : -1;
    return minutes <= 59 ? minutes : -1;
  }

  private static Found found(Context context, int end, int hour, int minute) {
    LocalDate day = context.last() != null ? context.last() : context.published();
    String date = day == null ? "" : day.toString();
    String value = String.format(Locale.ROOT, "%sT%02d:%02d", date, hour, minute);
    return new Found(end, TimeKind.TIME, value, null);
  }
}
