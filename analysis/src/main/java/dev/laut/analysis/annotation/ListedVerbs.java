package dev.laut.analysis.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a language's verbs of saying ({@code cue-verbs}): from {@code irregular-verbs}, a
 * verb with its forms a line, else by the longest ending in {@code verb-endings} that the
 * dictionary form has.
 */
final class ListedVerbs {

  private static final long FINITE = Feature.INDICATIVE.bit();
  private static final long PARTICIPLE = Feature.PAST_PARTICIPLE.bit();

  /** What a form is of. */
  record Form(String lemma, long features) {}

  private final Map<String, Form> forms = new HashMap<>();

  ListedVerbs(Language language) {
    for (String line : language.lines("irregular-verbs")) {
      String[] words = line.split(" ");
      add(words[0], words[0], Feature.INFINITIVE.bit());
      for (String form : List.of(words).subList(1, words.length)) {
        add(form, words[0], FINITE | PARTICIPLE);
      }
    }
    List<Entry<String, String>> endings = WordList.rows(language.lines("verb-endings"));
    for (Entry<String, String> verb : WordList.rows(language.lines("cue-verbs"))) {
      inflect(verb.getKey(), endings);
    }
  }

  private void inflect(String verb, List<Entry<String, String>> endings) {
    String longest = "";
    for (Entry<String, String> row : endings) {
      boolean longer = row.getKey().length() > longest.length();
      longest = verb.endsWith(row.getKey()) && longer ? row.getKey() : longest;
    }
    String stem = verb.substring(0, verb.length() - longest.length());
    add(verb, verb, Feature.INFINITIVE.bit());
    for (Entry<String, String> row : endings) {
      String[] columns = row.getValue().split("\t");
      for (String ending : columns[1].split(" ")) {
        if (row.getKey().equals(longest)) {
          add(stem + ending, verb, columns[0].equals("participle") ? PARTICIPLE : FINITE);
        }
      }
    }
  }

  private void add(String form, String lemma, long features) {
    forms.putIfAbsent(form, new Form(lemma, features | Feature.KNOWN.bit()));
  }

  /** What the lower-case {@code word} is a form of, or null. */
  @Nullable Form form(String word) {
    return forms.get(word);
  }
}
