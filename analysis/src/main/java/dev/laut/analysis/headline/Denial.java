package dev.laut.analysis.headline;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.model.ArticleReading;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Moment;
import dev.laut.model.Place;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an article says that something said is untrue, or passes on that somebody contests it.
 *
 * @param seconds when it was published
 * @param untrue whether the article itself says so, not somebody in it
 */
record Denial(
    ArticleReading reading, long seconds, Set<String> concepts, boolean untrue, Span span) {

  /** Sentences behind these hardly answer a headline. */
  private static final int MOST = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  /** Denials of an article whose date is known. */
  static List<Denial> of(ArticleReading reading, HeadlineWords words) {
    OptionalLong seconds = Moment.seconds(reading.article().published());
    if (seconds.isEmpty()) {
      return List.of();
    }
    String text = reading.article().text();
    Lexis lexis = Lexis.of(reading.article().lang());
    List<Denial> denials = new ArrayList<>();
    for (Span sentence : reading.sentences().stream().limit(MOST).toList()) {
      boolean untrue = isUntrue(reading, sentence);
      if (untrue || isContested(text, sentence, words)) {
        Set<String> concepts = OwnClaim.concepts(sentence.in(text), lexis);
        denials.add(new Denial(reading, seconds.getAsLong(), concepts, untrue, sentence));
      }
    }
    return denials;
  }

  private static boolean isUntrue(ArticleReading reading, Span sentence) {
    return reading.statements().stream()
        .filter(each -> each.hedge().level() == HedgeLevel.DENIED && !each.quote().isEmpty())
        .anyMatch(each -> sentence.contains(each.quote().getFirst().begin()));
  }

  private static boolean isContested(String text, Span sentence, HeadlineWords words) {
    Matcher word = WORD.matcher(text).region(sentence.begin(), sentence.end());
    while (word.find()) {
      if (words.denials.contains(word.group())) {
        return true;
      }
    }
    return false;
  }

  Place place() {
    return Place.of(reading.id(), reading.article().text(), span);
  }
}
