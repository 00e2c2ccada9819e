package dev.laut.evaluation.story;

import com.ibm.icu.lang.UCharacter;
import dev.laut.evaluation.chain.NameMatch;
import dev.laut.model.Span;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as either side has it.
 *
 * @param words the content words of its phrase; of gold claims also those of their anchors
 */
record ToldClaim(
    String text, boolean lead, Set<String> articles, Range origins, Set<String> words) {

  private static final int SHORTEST_CONTENT = 4;
  private static final double SAME_ARTICLES = 0.5;
  private static final double SAME_WORDS = 0.3;

  static ToldClaim of(JsonObject json) {
    String text = String.valueOf(json.string("text"));
    return new ToldClaim(
        text,
        Boolean.TRUE.equals(json.flag("lead")),
        new LinkedHashSet<>(json.strings("articles")),
        Range.of(json),
        content(json.string("text")));
  }

  /**
   * A claim of the gold.
   *
   * @param texts of all articles by id
   */
  static ToldClaim ofGold(JsonObject json, Map<String, String> texts) {
    ToldClaim claim = of(json);
    for (JsonObject anchor : json.objects("anchor")) {
      String text = texts.getOrDefault(anchor.text("id"), "");
      Span points = anchor.span("span");
      if (points != null) {
        int begin = text.offsetByCodePoints(0, points.begin());
        claim.words.addAll(
            content(text.substring(begin, text.offsetByCodePoints(0, points.end()))));
      }
    }
    return claim;
  }

  private static Set<String> content(@Nullable String text) {
    Set<String> content = new LinkedHashSet<>();
    for (String word : NameMatch.words(text)) {
      boolean digits = word.codePoints().allMatch(UCharacter::isDigit);
      if (word.codePointCount(0, word.length()) >= SHORTEST_CONTENT || digits) {
        content.add(word);
      }
    }
    return content;
  }

  /** The claim of {@code found} that says this gold claim; null where none does. */
  @Nullable ToldClaim closest(List<ToldClaim> found) {
    List<ToldClaim> about = new ArrayList<>(found);
    about.removeIf(other -> shared(other) < SAME_WORDS * Math.max(1, other.words.size()));
    ToldClaim best = null;
    for (ToldClaim other : about) {
      if (best == null || closer(other, best)) {
        best = other;
      }
    }
    return best == null || Sets.jaccard(articles, best.articles) < SAME_ARTICLES ? null : best;
  }

  private boolean closer(ToldClaim a, ToldClaim b) {
    int byArticles =
        Double.compare(Sets.jaccard(articles, a.articles), Sets.jaccard(articles, b.articles));
    if (byArticles != 0) {
      return byArticles > 0;
    }
    int byLead = Boolean.compare(a.lead == lead, b.lead == lead);
    return byLead != 0 ? byLead > 0 : shared(a) > shared(b);
  }

  private int shared(ToldClaim other) {
    return Sets.shared(words, other.words);
  }
}
