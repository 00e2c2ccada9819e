package dev.laut.analysis.annotation;

import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Tags by a language's lists: {@code tagged-words} for the small words, {@link ListedVerbs} for
 * verbs of saying. Of other words, capital letters make names, articles make nouns; what nothing is
 * known of is {@link Tag#X}. Thread-safe.
 */
final class ListTagger implements Tagger {

  private final Map<String, Tag> tags = new HashMap<>();
  private final ListedVerbs verbs;

  ListTagger(Language language) {
    for (Entry<String, String> row : WordList.rows(language.lines("tagged-words"))) {
      for (String word : row.getValue().split(" ")) {
        tags.putIfAbsent(word, Tag.of(row.getKey()));
      }
    }
    verbs = new ListedVerbs(language);
  }

  @Override
  public List<Token> tag(String text, List<Span> spans, int first, int end) {
    List<Token> tokens = new ArrayList<>(end - first);
    Tag before = Tag.PUNCT;
    for (int i = first; i < end; i++) {
      String word = spans.get(i).in(text);
      Tag tag = tag(word, before);
      ListedVerbs.Form form = verbs.form(word.toLowerCase(Locale.ROOT));
      boolean verb = tag == Tag.VERB && form != null;
      tokens.add(
          new Token(
              i,
              spans.get(i),
              word,
              tag,
              verb && form != null ? form.lemma() : word,
              verb && form != null ? form.features() : 0));
      before = tag;
    }
    return tokens;
  }

  private Tag tag(String word, Tag before) {
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return ModelTagger.mark(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Tag listed = tags.get(lower);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean opens = before == Tag.PUNCT;
    if (listed != null && (!capital || opens)) {
      return listed;
    }
    if (Character.isDigit(word.codePointAt(0))) {
      return Tag.NUM;
    }
    if (capital) {
      return Tag.PROPN;
    }
    boolean nounPlace = before == Tag.DET || before == Tag.NUM || before == Tag.ADJ;
    if (verbs.form(lower) != null && !nounPlace) {
      return Tag.VERB;
    }
    return nounPlace ? Tag.NOUN : Tag.X;
  }
}
