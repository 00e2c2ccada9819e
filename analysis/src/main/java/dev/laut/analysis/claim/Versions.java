package dev.laut.analysis.claim;

import java.util.List;

/** Cuts a topic into what was said first and what was said instead later. */
final class Versions {

  private Versions() {}

  /** The first version, carried by all, before those that stand against it. */
  static List<Draft> of(Topic topic) {
    return List.of(new Draft(topic.first(), topic.points()));
  }
}
