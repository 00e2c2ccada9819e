package dev.laut.analysis.headline;

import dev.laut.analysis.headline.Body.Standing;
import dev.laut.analysis.lexis.Lexis;
import dev.laut.model.ArticleReading;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Place;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article of a story, and how firmly the article stands behind it.
 *
 * @param named whether somebody who is named says it
 * @param why the words that make it less than firm, or the sentence
 */
record Told(
    ArticleReading reading, Set<String> concepts, Standing standing, boolean named, Span why) {

  /** Sentences behind these hardly tell what a headline tells. */
  private static final int MOST = 40;

  private static final double COVERS = 0.35;
  private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

  static List<Told> of(ArticleReading reading, HeadlineWords words) {
    Lexis lexis = Lexis.of(reading.article().lang());
    String text = reading.article().text();
    List<Told> told = new ArrayList<>();
    for (Span sentence : reading.sentences().stream().limit(MOST).toList()) {
      Statement statement = covering(reading, sentence);
      Span hedge = hedge(text, sentence, statement, words);
      Standing standing = Body.standing(statement, hedge);
      boolean named =
          statement != null
              && statement.hedge().level() == HedgeLevel.PLAIN
              && !Body.isVeiled(statement.origin());
      Set<String> concepts = OwnClaim.concepts(sentence.in(text), lexis);
      told.add(new Told(reading, concepts, standing, named, hedge == null ? sentence : hedge));
    }
    return told;
  }

  private static @Nullable Statement covering(ArticleReading reading, Span sentence) {
    Statement best = null;
    double most = COVERS * sentence.length();
    for (Statement statement : reading.statements()) {
      int covered = 0;
      for (Span quote : statement.quote()) {
        covered +=
            Math.max(
                0,
                Math.min(quote.end(), sentence.end()) - Math.max(quote.begin(), sentence.begin()));
      }
      if (covered > most) {
        most = covered;
        best = statement;
      }
    }
    return best;
  }

  private static @Nullable Span hedge(
      String text, Span sentence, @Nullable Statement statement, HeadlineWords words) {
    if (statement != null) {
      List<Span> spans = statement.hedge().spans();
      return spans.isEmpty() ? null : spans.getFirst();
    }
    Matcher word = WORD.matcher(text).region(sentence.begin(), sentence.end());
    while (word.find()) {
      if (words.hedges.contains(word.group())) {
        return new Span(word.start(), word.end());
      }
    }
    return null;
  }

  boolean isWeak() {
    return standing != Standing.FIRM;
  }

  /** The words that matter, with the article that they stand in. */
  Place place() {
    return Place.of(reading.id(), reading.article().text(), why);
  }
}
