package dev.laut.desk.correct;

import dev.laut.model.ArticleReading;
import dev.laut.model.Origin;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import java.util.List;

/**
 * What the page shows on which somebody corrects a story.
 *
 * @param articles that may leave it, {@link #MOST} at most, by date
 * @param origins of the number that people see, and of the whole story
 * @param others stories that may be the same, the likeliest first
 * @param who the name that was given last
 */
public record CorrectStoryPage(
    Story story,
    List<ArticleReading> articles,
    List<Origin> origins,
    List<StoryLine> others,
    List<CorrectionLine> corrections,
    String who) {

  static final int MOST = 100;
}
