package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Word patterns that tell how far an outlet stands behind a statement; see the resource. */
final class HedgePatterns {

  /** What a pattern signals. */
  enum Sign {
    HEDGED,
    /** A modal verb that is hearsay only where nobody else is said to speak. */
    HEARSAY,
    /** "will gesehen haben": somebody claims it of himself. */
    CLAIMED,
    DOUBTED,
    DENIED
  }

  private static final int MOST_BETWEEN = 6;
  private static final int FAR = 30;

  /**
   * @param reach how many words may stand before it, behind the one before
   */
  private record Word(List<String> choices, int reach) {

    boolean fits(String word) {
      for (String choice : choices) {
        boolean open = choice.endsWith("*");
        boolean tail = choice.startsWith("*");
        if (open && word.startsWith(choice.substring(0, choice.length() - 1))
            || tail && word.endsWith(choice.substring(1))
            || choice.equals(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Pattern(List<Word> words, boolean atStart) {}

  private final Map<Sign, List<Pattern>> patterns = new EnumMap<>(Sign.class);

  HedgePatterns(Language language) {
    for (String line : language.lines("hedge-patterns")) {
      String[] columns = line.split("\t");
      Sign sign = Sign.valueOf(columns[0].toUpperCase(Locale.ROOT));
      patterns.computeIfAbsent(sign, key -> new ArrayList<>()).add(pattern(columns[1]));
    }
  }

  private static Pattern pattern(String line) {
    List<Word> words = new ArrayList<>();
    int reach = MOST_BETWEEN;
    boolean start = false;
    for (String part : line.split(" ")) {
      if (part.equals("^")) {
        start = true;
      } else if (part.equals("=")) {
        reach = 0;
      } else if (part.equals("~")) {
        reach = FAR;
      } else {
        words.add(new Word(List.of(part.split("\\|")), reach));
        reach = MOST_BETWEEN;
      }
    }
    return new Pattern(words, start);
  }

  /**
   * The words of the first pattern for {@code sign} in {@code tokens}, or null.
   *
   * @param atStart whether the first token begins a sentence
   */
  @Nullable Span find(Sign sign, List<Token> tokens, boolean atStart) {
    for (Pattern pattern : patterns.getOrDefault(sign, List.of())) {
      int last = pattern.atStart() ? Math.min(1, tokens.size()) : tokens.size();
      for (int i = 0; i < last && (atStart || !pattern.atStart()); i++) {
        int end = match(pattern, tokens, 0, i);
        if (end > i) {
          return tokens.get(i).span().cover(tokens.get(end - 1).span());
        }
      }
    }
    return null;
  }

  /** Behind the last word of {@code pattern} if word {@code k} of it is at {@code at}; else -1. */
  private static int match(Pattern pattern, List<Token> tokens, int k, int at) {
    if (k == pattern.words().size()) {
      return at;
    }
    Word word = pattern.words().get(k);
    int latest = Math.min(k == 0 ? at : at + word.reach(), tokens.size() - 1);
    for (int i = at; i <= latest; i++) {
      if (word.fits(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        int end = match(pattern, tokens, k + 1, i + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
