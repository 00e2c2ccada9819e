package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dates that one visible line tells.
 *
 * @param published the first that is not called an update, or null
 * @param updated the latest that is called one, or null
 * @param words the line
 */
record DateLine(@Nullable String published, @Nullable String updated, String words) {

  private static final List<String> UPDATE_WORDS =
      WordList.lines("/dev/laut/analysis/extraction/update-words.txt");

  /** A label stands so near before its date, in characters. */
  private static final int LABEL_CHARS = 40;

  /**
   * @param before the line that stands before {@code text}: it may hold nothing but the label
   * @param monthFirst whether 3/4 is the fourth of March
   */
  static DateLine of(String text, String before, boolean monthFirst) {
    String published = null;
    String updated = null;
    int from = 0;
    for (DateText.Dated dated : DateText.all(text, monthFirst)) {
      String label = text.substring(Math.max(from, dated.begin() - LABEL_CHARS), dated.begin());
      boolean bare = from == 0 && !hasLetter(label);
      if (callsUpdate(label) || (bare && isLabel(before) && callsUpdate(before))) {
        updated = later(updated, dated.date());
      } else {
        published = published == null ? dated.date() : published;
      }
      from = dated.end();
    }
    return new DateLine(published, updated, text);
  }

  private static boolean isLabel(String line) {
    return line.length() <= LABEL_CHARS;
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static boolean callsUpdate(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    for (String word : UPDATE_WORDS) {
      int at = lower.indexOf(word);
      if (at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  static @Nullable String earlier(@Nullable String a, @Nullable String b) {
    return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
  }

  static @Nullable String later(@Nullable String a, @Nullable String b) {
    return a == null ? b : b == null || a.compareTo(b) >= 0 ? a : b;
  }
}
