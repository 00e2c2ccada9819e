package dev.laut.desk.correct;

import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.Corrections;
import dev.laut.model.Ledger;
import dev.laut.model.Story;
import dev.laut.model.correction.Corrected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the standing corrections that a story is shown with. */
public final class StoryCorrections {

  /** Of a larger story, the speakers corrected in these many articles are looked for. */
  private static final int MOST_ARTICLES = 200;

  private StoryCorrections() {}

  /**
   * Those of the story, its origins and the statements of its articles, in the order in which they
   * were made; also under ids that it had before, and the one that split it off.
   */
  public static List<Correction> of(Story story, Ledger ledger) {
    Corrections corrections = ledger.corrections();
    Set<String> ids = new LinkedHashSet<>(story.formerly());
    ids.add(story.id());
    List<Correction> all = new ArrayList<>();
    for (String id : ids) {
      all.addAll(corrections.standing(CorrectionTarget.STORY, id));
      all.addAll(corrections.standing(CorrectionTarget.ORIGIN, id));
    }
    String found = ledger.shelf().foundId(story.id());
    if (!ids.contains(found)) {
      all.addAll(splitOff(story, found, corrections));
    }
    for (String article : story.articles().stream().limit(MOST_ARTICLES).toList()) {
      all.addAll(Corrected.ofStatements(article, corrections));
    }
    all.sort(Comparator.comparingLong(Correction::number));
    return all;
  }

  private static List<Correction> splitOff(Story story, String from, Corrections corrections) {
    return corrections.standing(CorrectionTarget.STORY, from).stream()
        .filter(correction ->
            correction.change() instanceof Change.Split split
                && split.storyId(correction.id()).equals(story.id()))
        .toList();
  }
}
