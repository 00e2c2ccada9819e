package dev.laut.desk.correct;

import dev.laut.desk.web.Urls;
import dev.laut.desk.web.Words;
import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Claim;
import dev.laut.model.Correction;
import dev.laut.model.Ledger;
import dev.laut.model.Origins;
import dev.laut.model.Source;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.correction.Corrected;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.SourceReader;
import dev.laut.model.json.StoryReader;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A correction in words.
 *
 * @param what the person said
 * @param about title of the story or article that it was said of
 * @param href where that is
 * @param found what the machine had found, or null where that was not kept
 */
public record CorrectionLine(
    Correction correction, String what, String about, String href, @Nullable String found) {

  static CorrectionLine of(Correction correction, Words words, Ledger ledger) {
    return new CorrectionLine(
        correction,
        what(correction.change(), words, ledger),
        about(correction, words, ledger),
        href(correction),
        correction.found() == null ? null : found(correction, correction.found(), words));
  }

  public static List<CorrectionLine> of(List<Correction> all, Words words, Ledger ledger) {
    return all.stream().map(correction -> of(correction, words, ledger)).toList();
  }

  private static String what(Change change, Words words, Ledger ledger) {
    return switch (change) {
      case Change.Merge merge -> words.say("did.merge", storyTitle(merge.other(), words, ledger));
      case Change.Split split -> words.count("did.split", split.articles().size());
      case Change.Speaker said -> words.say("did.speaker", named(said.speaker(), words));
      case Change.Mark mark ->
          words.say(
              "did.mark",
              named(mark.source(), words),
              words.say("origin-mark." + mark.mark().label()));
    };
  }

  private static String named(Source source, Words words) {
    String kind = words.say("kind." + source.kind().label());
    return source.name() == null ? kind : "%s (%s)".formatted(source.name(), kind);
  }

  private static String about(Correction correction, Words words, Ledger ledger) {
    if (!(correction.change() instanceof Change.Speaker)) {
      return storyTitle(correction.id(), words, ledger);
    }
    return ledger
        .reading(Corrected.articleOf(correction.id()))
        .filter(ArticleReading.class::isInstance)
        .map(reading -> words.title(((ArticleReading) reading).article().title()))
        .orElse(correction.id());
  }

  private static String storyTitle(String id, Words words, Ledger ledger) {
    return ledger.shelf().line(id).map(StoryLine::title).map(words::title).orElse(id);
  }

  private static String href(Correction correction) {
    String id = correction.id();
    if (!(correction.change() instanceof Change.Speaker)) {
      return Urls.story(id);
    }
    String article = Corrected.articleOf(id);
    String statement = id.substring(Math.min(id.length(), article.length() + 1));
    return Urls.article(article) + "#" + Urls.segment(statement);
  }

  private static String found(Correction correction, String record, Words words) {
    return switch (correction.change()) {
      case Change.Merge merge -> counted(StoryReader.read(record), words);
      case Change.Split split -> counted(StoryReader.read(record), words);
      case Change.Mark mark -> counted(StoryReader.read(record), words);
      case Change.Speaker said ->
          JsonObject.parse(record).objects("chain").stream()
              .map(SourceReader::read)
              .map(source -> named(source, words))
              .collect(Collectors.joining(" ← "));
    };
  }

  private static String counted(Story story, Words words) {
    Origins number = story.lead().map(Claim::origins).orElse(story.origins());
    return "%s · %s"
        .formatted(
            words.count("articles", story.articles().size()),
            words.sources(number.low(), number.high()));
  }
}
