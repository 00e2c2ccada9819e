package dev.laut.analysis.annotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English forms by their endings, and by a list for irregular verbs. */
final class EnglishMorphology implements Morphology {

  private static final Map<String, String> IRREGULAR = irregular();

  private static final Set<String> PAST = WordList.set("/dev/laut/analysis/en/past-forms.txt");

  @Override
  public Tag tag(String word, Tag tagged, String before, String next) {
    if (tagged != Tag.NOUN && tagged != Tag.ADJ) {
      return tagged;
    }
    return word.equals("were") || word.equals("was")
        ? Tag.AUX
        : PAST.contains(word) ? Tag.VERB : tagged;
  }

  @Override
  public Form form(String word, Tag tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case VERB, AUX -> new Form(verb(lower), 0);
      case NOUN -> new Form(noun(lower), 0);
      case PROPN -> new Form(word, 0);
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
          new Form(lower, 0);
    };
  }

  private static String verb(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return word.length() > 4 ? word.substring(0, word.length() - 3) + "y" : word;
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return stem(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return stem(word.substring(0, word.length() - 2));
    }
    boolean third = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    return third ? singular(word) : word;
  }

  /**
   * The base of a verb whose "-ed" or "-ing" is cut off: "stopp" → "stop", "announc" → "announce".
   */
  private static String stem(String cut) {
    int last = cut.length() - 1;
    char end = cut.charAt(last);
    if (end == cut.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0) {
      return cut.substring(0, last);
    }
    boolean afterVowel = "aeiou".indexOf(cut.charAt(last - 1)) >= 0;
    boolean silent =
        "cvuz".indexOf(end) >= 0
            || end == 'g' && !cut.endsWith("ng")
            || end == 's' && (afterVowel || cut.charAt(last - 1) == 'n')
            || afterVowel
                && "tmrk".indexOf(end) >= 0
                && (last < 2 || "aeiou".indexOf(cut.charAt(last - 2)) < 0)
                && longVowel(cut);
    return silent ? cut + "e" : cut;
  }

  /**
   * "stat", "nam", "declar": an a, i, o or u that a lost "e" had made long; "admitt" was doubled,
   * "visit" keeps its end.
   */
  private static boolean longVowel(String cut) {
    String end = cut.substring(cut.length() - 2);
    return end.equals("at")
        || end.equals("am")
        || end.equals("ar")
        || end.equals("ak")
        || end.equals("ok")
        || end.equals("ut")
        || end.equals("ot");
  }

  private static String noun(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3
        ? singular(word)
        : word;
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    return word.substring(0, word.length() - (es ? 2 : 1));
  }

  private static Map<String, String> irregular() {
    Map<String, String> forms = new HashMap<>();
    for (String line : WordList.lines("/dev/laut/analysis/en/irregular-verbs.txt")) {
      String[] words = line.split(" ");
      for (String form : words) {
        forms.putIfAbsent(form, words[0]);
      }
    }
    return forms;
  }
}
