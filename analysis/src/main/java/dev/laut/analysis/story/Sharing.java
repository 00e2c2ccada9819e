package dev.laut.analysis.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which cluster goes on as which story. */
final class Sharing {

  private record Tie(int cluster, Held story, int shared) {}

  private final List<Held> before;
  private final List<Group> clusters;
  private final List<Tie> ties = new ArrayList<>();

  Sharing(List<Held> before, List<Group> clusters) {
    this.before = before;
    this.clusters = clusters;
    for (int i = 0; i < clusters.size(); i++) {
      for (Held story : before) {
        int shared = 0;
        for (int member : clusters.get(i).members()) {
          shared += story.members.contains(member) ? 1 : 0;
        }
        if (shared > 0) {
          ties.add(new Tie(i, story, shared));
        }
      }
    }
    ties.sort(
        Comparator.comparingInt((Tie tie) -> -(tie.shared() + tie.story().settled.size()))
            .thenComparingLong(tie -> tie.story().age)
            .thenComparingInt(Tie::cluster));
  }

  void into(Archive archive, Changes changes) {
    Held[] heirs = new Held[clusters.size()];
    Map<Held, Integer> placed = new HashMap<>();
    for (Tie tie : ties) {
      if (heirs[tie.cluster()] == null && !placed.containsKey(tie.story())) {
        heirs[tie.cluster()] = tie.story();
        placed.put(tie.story(), tie.cluster());
      }
    }
    Map<Held, Held> ended = new HashMap<>();
    for (int i = 0; i < heirs.length; i++) {
      heirs[i] = heirs[i] == null ? archive.found(clusters.get(i)) : heirs[i];
    }
    for (Tie tie : ties) {
      if (!placed.containsKey(tie.story())) {
        ended.putIfAbsent(tie.story(), heirs[tie.cluster()]);
      }
    }
    for (int i = 0; i < heirs.length; i++) {
      archive.put(heirs[i], clusters.get(i), changes);
    }
    for (Held story : before) {
      if (ended.containsKey(story)) {
        archive.end(story, ended.get(story), changes);
      }
    }
  }
}
