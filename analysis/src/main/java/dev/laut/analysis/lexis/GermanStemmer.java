package dev.laut.analysis.lexis;

import java.util.List;

/**
 * Takes German endings off, from the right, as CISTEM does (Weissweiler and Fraser 2017): umlauts
 * are folded first, nouns keep a final "t".
 */
final class GermanStemmer implements Stemmer {

  private static final int SHORTEST = 3;

  /** Endings of two letters need a word longer than this. */
  private static final int LONG = 5;

  private static final List<String> FEMININE = List.of("erin", "erinnen");

  @Override
  public String stem(String word, boolean capital) {
    String stem = fold(capital ? withoutFeminine(word) : word);
    while (stem.length() > SHORTEST) {
      String shorter = shorter(stem, capital);
      if (shorter.length() == stem.length()) {
        break;
      }
      stem = shorter;
    }
    return stem;
  }

  /** "sprecherin" as "sprecher". */
  private static String withoutFeminine(String word) {
    for (String ending : FEMININE) {
      if (word.length() > ending.length() + SHORTEST && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()) + "er";
      }
    }
    return word;
  }

  private static String shorter(String stem, boolean capital) {
    if (stem.length() > LONG && (stem.endsWith("em") || stem.endsWith("er"))) {
      return stem.substring(0, stem.length() - 2);
    }
    char last = stem.charAt(stem.length() - 1);
    boolean ending = last == 'e' || last == 's' || last == 'n' || last == 't' && !capital;
    return ending ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'ä' -> folded.append('a');
        case 'ö' -> folded.append('o');
        case 'ü' -> folded.append('u');
        case 'ß' -> folded.append("ss");
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }
}
