package dev.laut.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Finds what a list of stories marks. */
final class Marks {

  private Marks() {}

  static Set<StoryMark> of(Story story, int unnamed, int loud) {
    Set<StoryMark> marks = EnumSet.noneOf(StoryMark.class);
    if (unnamed > 0) {
      marks.add(StoryMark.UNNAMED);
    }
    if (loud > 0) {
      marks.add(StoryMark.LOUD);
    }
    for (Claim claim : story.claims()) {
      for (Relation relation : claim.relations()) {
        switch (relation.kind()) {
          case CONTRADICTS -> marks.add(StoryMark.DENIED);
          case REVISES -> marks.add(StoryMark.REVISED);
          case WITHDRAWS -> marks.add(StoryMark.WITHDRAWN);
          case REPEATS, SUPPORTS -> {
            // Nothing to look closer at.
          }
        }
      }
    }
    return marks;
  }

  static Set<StoryMark> sorted(Set<StoryMark> marks) {
    Set<StoryMark> sorted = EnumSet.noneOf(StoryMark.class);
    sorted.addAll(marks);
    return Collections.unmodifiableSet(sorted);
  }
}
