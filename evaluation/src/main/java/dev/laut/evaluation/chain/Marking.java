package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Words;
import dev.laut.model.Span;
import dev.laut.model.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of an article.
 *
 * @param verdict on the headline, null where there is none
 * @param kinds in what the headline says more than the body
 */
record Marking(
    List<Told> statements, List<Amount> amounts, @Nullable String verdict, Set<String> kinds) {

  private static final Marking NOTHING = new Marking(List.of(), List.of(), null, Set.of());

  /** What systems find and this gold does not mark. */
  private static final Set<String> NOT_MARKED = Set.of("age", "duration", "ordinal", "score");

  /** What the gold record {@code article} says. */
  static Marking ofGold(JsonObject article) {
    JsonObject gold = article.object("gold");
    List<Span> words = Words.spans(article.text("text"));
    JsonObject headline = gold.object("headline");
    return new Marking(
        gold.objects("statements").stream()
            .map(json -> Told.of(json, json.text("hedge"), words))
            .toList(),
        gold.objects("quantities").stream().map(Amount::of).toList(),
        headline.string("verdict"),
        Set.copyOf(headline.strings("kinds")));
  }

  /** What the Reading record {@code reading} says of {@code text}; null is no reading. */
  static Marking ofReading(@Nullable JsonObject reading, String text) {
    if (reading == null) {
      return NOTHING;
    }
    List<Span> words = Words.spans(text);
    JsonObject headline = reading.has("headline") ? reading.object("headline") : null;
    return new Marking(
        reading.objects("statements").stream()
            .map(json -> Told.of(json, hedge(json), words))
            .toList(),
        reading.objects("quantities").stream()
            .filter(json -> !NOT_MARKED.contains(String.valueOf(json.string("measure"))))
            .map(Amount::of)
            .toList(),
        headline == null ? null : headline.string("verdict"),
        headline == null ? Set.of() : kinds(headline));
  }

  private static String hedge(JsonObject statement) {
    String level = statement.has("hedge") ? statement.object("hedge").string("level") : null;
    return level == null ? "plain" : level;
  }

  private static Set<String> kinds(JsonObject headline) {
    return headline.objects("findings").stream()
        .map(finding -> finding.text("kind"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
