package dev.laut.analysis.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page's head says of its article, as words to compare passages with.
 *
 * @param titles every title that the head gives
 * @param descriptions the summaries that the head gives
 * @param authors names of the authors
 * @param body the words of the article that JSON-LD gives, or null
 */
record HeadWords(
    List<Likeness> titles,
    List<Likeness> descriptions,
    List<int[]> authors,
    int @Nullable [] body) {

  static final HeadWords NONE = new HeadWords(List.of(), List.of(), List.of(), null);
}
