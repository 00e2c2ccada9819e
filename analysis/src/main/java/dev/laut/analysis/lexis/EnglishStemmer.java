package dev.laut.analysis.lexis;

import dev.laut.analysis.annotation.WordList;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes English inflection off: plural, -ed, -ing, -ly, a silent "e". Irregular forms come from the
 * list that the tagger uses.
 */
final class EnglishStemmer implements Stemmer {

  private static final int SHORTEST = 3;

  private final Map<String, String> irregular = new HashMap<>();

  EnglishStemmer() {
    for (String line : WordList.lines("/dev/laut/analysis/en/irregular-verbs.txt")) {
      String[] forms = line.split(" ");
      for (String form : forms) {
        irregular.putIfAbsent(form, forms[0]);
      }
    }
  }

  @Override
  public String stem(String word, boolean capital) {
    String base = irregular.get(word);
    return bare(base != null ? base : withoutVerbEnding(singular(word)));
  }

  private static String singular(String word) {
    int length = word.length();
    if (length <= SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zes");
    return word.substring(0, hissing ? length - 2 : length - 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String ending : new String[] {"ing", "ed", "ly"}) {
      int rest = word.length() - ending.length();
      if (rest >= SHORTEST && word.endsWith(ending) && hasVowel(word, rest)) {
        return undoubled(word.substring(0, rest));
      }
    }
    return word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "stopp" from "stopped" as "stop", but "kill" and "miss" as they are. */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST - 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && "aeiouylsz".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }

  private static String bare(String stem) {
    int length = stem.length();
    if (length > SHORTEST && stem.endsWith("e")) {
      return stem.substring(0, length - 1);
    }
    boolean soft = length > SHORTEST && stem.endsWith("y");
    return soft ? stem.substring(0, length - 1) + "i" : stem;
  }
}
