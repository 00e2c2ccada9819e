package dev.laut.evaluation.story;

import dev.laut.analysis.story.StoryFold;
import dev.laut.model.Reading;
import dev.laut.model.json.StoryWriter;
import java.util.List;

/** What Laut answers where stories are measured: Story records of all articles read. */
final class StoryRecords {

  private StoryRecords() {}

  static List<String> of(List<Reading> readings) {
    return StoryFold.stories(readings).stream().map(StoryWriter::line).toList();
  }
}
