package dev.laut.analysis.lexis;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language: stems, stop words, parts of compounds, concepts. Thread-safe. */
public final class Lexis {

  private static final String FUNCTION_WORDS = "/dev/laut/analysis/language/function-words.txt";
  private static final String STOP_WORDS = "/dev/laut/analysis/lexis/stop-words.txt";
  private static final int LONGEST_WORD = 60;

  private static final class All {
    static final Stemmer GERMAN = new GermanStemmer();
    static final Stemmer ENGLISH = new EnglishStemmer();
    static final Lexicon LEXICON = new Lexicon(GERMAN, ENGLISH);
    static final Lexis DE = new Lexis("de", GERMAN);
    static final Lexis EN = new Lexis("en", ENGLISH);
  }

  private final boolean german;
  private final Stemmer stemmer;
  private final Set<String> stopWords = new HashSet<>();
  private final CompoundSplitter splitter;
  private final Remembered<String> stems = new Remembered<>(this::findStem);
  private final Remembered<List<String>> parts = new Remembered<>(this::findParts);
  private final Remembered<String> concepts = new Remembered<>(this::findConcept);

  private Lexis(String lang, Stemmer stemmer) {
    this.german = lang.equals("de");
    this.stemmer = stemmer;
    this.splitter = new CompoundSplitter(All.LEXICON.germanNouns(), All.GERMAN);
    Map<String, String> words = new HashMap<>();
    for (String path : List.of(FUNCTION_WORDS, STOP_WORDS)) {
      for (Entry<String, String> row : WordList.rows(path)) {
        words.merge(row.getKey(), row.getValue(), (a, b) -> a + " " + b);
      }
    }
    stopWords.addAll(List.of(words.getOrDefault(lang, "").toLowerCase(Locale.ROOT).split(" ")));
  }

  /**
   * The words of a language.
   *
   * @param lang BCP 47; whatever is not German is treated as English
   */
  public static Lexis of(@Nullable String lang) {
    return lang != null && lang.startsWith("de") ? All.DE : All.EN;
  }

  /** The content words of {@code text}, in order: no stop words, no single letters. */
  public List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    WordScanner words = new WordScanner(text);
    while (words.next()) {
      int length = words.end() - words.begin();
      if (length > LONGEST_WORD) {
        continue;
      }
      Span span = new Span(words.begin(), words.end());
      String word = text.substring(words.begin(), words.end());
      if (words.isNumber()) {
        terms.add(new Term(DigitForm.of(word), true, false, span));
      } else if (length > 1 && !isStop(word)) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        terms.add(new Term(stem(word), false, capital, span));
      }
    }
    return terms;
  }

  /** Whether the word, in any case, only serves others or says nothing of a matter. */
  public boolean isStop(String word) {
    return stopWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The word in small letters without its ending; a possessive 's goes, too. */
  public String stem(String word) {
    return stems.of(word);
  }

  private String findStem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int end = lower.length();
    if (end > 2 && (lower.endsWith("'s") || lower.endsWith("’s"))) {
      end -= 2;
    }
    return stemmer.stem(lower.substring(0, end), Character.isUpperCase(word.codePointAt(0)));
  }

  /** The stems of the two parts of a German compound or of a word with a hyphen, or none. */
  public List<String> parts(String word) {
    return parts.of(word);
  }

  private List<String> findParts(String word) {
    boolean splits = german || word.indexOf('-') > 0;
    return splits ? splitter.parts(word.toLowerCase(Locale.ROOT)) : List.of();
  }

  /** What the stem means, spelled alike for German and English; never empty. */
  public String concept(String stem) {
    return concepts.of(stem);
  }

  private String findConcept(String stem) {
    String known = german ? All.LEXICON.ofGerman(stem) : All.LEXICON.ofEnglish(stem);
    return known != null ? known : Cognate.of(stem);
  }

  /** Whether the lexicon has the stem, so that its concept is no guess by spelling. */
  public boolean knows(String stem) {
    return (german ? All.LEXICON.ofGerman(stem) : All.LEXICON.ofEnglish(stem)) != null;
  }
}
