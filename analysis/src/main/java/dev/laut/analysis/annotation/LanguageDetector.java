package dev.laut.analysis.annotation;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text, by its commonest short words, endings and rarest letters; by the script
 * where one language writes it. Thread-safe.
 */
public final class LanguageDetector {

  private static final String FOLDER = "/dev/laut/analysis/language/";

  /** More does not change the answer and costs time. */
  private static final int MOST_READ = 20_000;

  /** One word that no other language has, and another one that few have. */
  private static final double LEAST_SCORE = 1.5;

  /** How much the best language must be ahead of the next. */
  private static final double LEAST_LEAD = 1.15;

  private static final int ENDING = 4;

  private final List<String> languages =
      WordList.rows(FOLDER + "function-words.txt").stream().map(Entry::getKey).toList();
  private final LanguageClues words =
      new LanguageClues(FOLDER + "function-words.txt", languages, 1);
  private final LanguageClues endings = new LanguageClues(FOLDER + "endings.txt", languages, 0.4);
  private final LanguageClues letters = new LanguageClues(FOLDER + "letters.txt", languages, 0.8);
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

  public LanguageDetector() {
    for (Entry<String, String> row : WordList.rows(FOLDER + "scripts.txt")) {
      scripts.put(UnicodeScript.valueOf(row.getKey()), row.getValue());
    }
  }

  /** BCP 47 language of {@code text}, or null where the text is too short to tell. */
  public @Nullable String detect(String text) {
    String head = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
    String byScript = byScript(head);
    return byScript == null ? byWords(head.toLowerCase(Locale.ROOT)) : byScript;
  }

  /** The language of the script in which most letters are; null for Latin and Cyrillic. */
  private @Nullable String byScript(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c > 'z' && Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.LATIN, 1, Integer::sum);
      }
      i += Character.charCount(c);
    }
    Integer kana = counts.get(UnicodeScript.HIRAGANA);
    if (kana != null) {
      counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
      counts.remove(UnicodeScript.HAN);
    }
    return counts.entrySet().stream()
        .max(Entry.comparingByValue())
        .map(most -> scripts.get(most.getKey()))
        .orElse(null);
  }

  private @Nullable String byWords(String text) {
    double[] scores = new double[languages.size()];
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        begin = begin < 0 ? i : begin;
        if (c > 'z') {
          letters.add(String.valueOf(c), scores);
        }
      } else if (begin >= 0) {
        words.add(text.substring(begin, i), scores);
        if (i - begin > ENDING) {
          endings.add(text.substring(i - ENDING, i), scores);
        }
        begin = -1;
      }
    }
    return best(scores);
  }

  private @Nullable String best(double[] scores) {
    int best = 0;
    double second = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else {
        second = Math.max(second, scores[i]);
      }
    }
    boolean sure = scores[best] >= LEAST_SCORE && scores[best] >= second * LEAST_LEAD;
    return sure ? languages.get(best) : null;
  }
}
