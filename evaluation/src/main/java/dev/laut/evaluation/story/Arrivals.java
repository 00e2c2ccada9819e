package dev.laut.evaluation.story;

import dev.laut.analysis.story.Stories;
import dev.laut.analysis.story.StoryUpdate;
import dev.laut.model.ArticleReading;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Articles on their way into stories; also those of stories that are closed by now are known. */
final class Arrivals {

  private final Stories stories;
  private final SequencedMap<String, String> storyOf = new LinkedHashMap<>();

  Arrivals(Stories stories) {
    this.stories = stories;
  }

  void add(ArticleReading reading) {
    note(stories.add(reading));
  }

  void settle() {
    note(stories.settle());
  }

  /** The story of each article that arrived. */
  SequencedMap<String, String> storyOf() {
    return storyOf;
  }

  private void note(StoryUpdate update) {
    for (String story : update.changed()) {
      stories.articles(story).forEach(article -> storyOf.put(article, story));
    }
  }
}
