package dev.laut.cli.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many columns of a terminal a text takes. */
public final class Columns {

  /** From here on characters may be wide or combining. */
  private static final int FIRST_UNUSUAL = 0x300;

  private static final int EMOJI_VARIATION = 0xFE0F;

  /** First and last of the blocks that are wide or full-width (Unicode Annex 11), in pairs. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
    0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private Columns() {}

  /** The columns that {@code text} takes: 2 for an ideograph or emoji, 0 for a combining mark. */
  public static int of(String text) {
    if (isUsual(text)) {
      return text.length();
    }
    int columns = 0;
    for (String character : characters(text)) {
      columns += ofCharacter(character);
    }
    return columns;
  }

  /** What a reader takes for characters (extended grapheme clusters, Unicode Annex 29). */
  static List<String> characters(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> characters = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      characters.add(text.substring(begin, end));
      begin = end;
    }
    return characters;
  }

  private static boolean isUsual(String text) {
    return text.chars().allMatch(c -> c < FIRST_UNUSUAL);
  }

  private static int ofCharacter(String character) {
    int widest = 0;
    for (int at = 0;
        at < character.length();
        at += Character.charCount(character.codePointAt(at))) {
      widest = Math.max(widest, ofCodePoint(character.codePointAt(at)));
    }
    return character.indexOf(EMOJI_VARIATION) > 0 ? 2 : widest;
  }

  private static int ofCodePoint(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Character.isEmojiPresentation(c) || isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    for (int i = 0; i < WIDE.length; i += 2) {
      if (c >= WIDE[i] && c <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
