package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words with what they stand for; the longest that matches counts. */
final class Phrases {

  private final Map<String, String> meanings = new HashMap<>();
  private final boolean exactCase;
  private int mostWords = 1;

  /** A phrase that was met, and how many tokens it takes. */
  record Match(int tokens, String meaning) {}

  Phrases(List<String> lines, boolean exactCase) {
    this.exactCase = exactCase;
    for (Entry<String, String> row : WordList.rows(lines)) {
      meanings.put(row.getKey(), row.getValue());
      mostWords = Math.max(mostWords, row.getKey().split(" ").length);
    }
  }

  /** The longest phrase that begins with token {@code first}. */
  @Nullable Match from(List<Token> tokens, int first) {
    for (int words = Math.min(mostWords, tokens.size() - first); words > 0; words--) {
      String meaning = meanings.get(joined(tokens, first, first + words));
      if (meaning != null) {
        return new Match(words, meaning);
      }
    }
    return null;
  }

  /** The longest phrase that ends right before token {@code end}. */
  @Nullable Match upTo(List<Token> tokens, int end) {
    for (int words = Math.min(mostWords, end); words > 0; words--) {
      String meaning = meanings.get(joined(tokens, end - words, end));
      if (meaning != null) {
        return new Match(words, meaning);
      }
    }
    return null;
  }

  @Nullable String meaning(String word) {
    return meanings.get(exactCase ? word : word.toLowerCase(Locale.ROOT));
  }

  private String joined(List<Token> tokens, int first, int end) {
    String phrase = tokens.get(first).text();
    if (end > first + 1) {
      StringBuilder joined = new StringBuilder(phrase);
      for (int i = first + 1; i < end; i++) {
        joined.append(' ').append(tokens.get(i).text());
      }
      phrase = joined.toString();
    }
    return exactCase ? phrase : phrase.toLowerCase(Locale.ROOT);
  }
}
