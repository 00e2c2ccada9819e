package dev.laut.model;

import java.util.List;

/** What a person says in place of the machine's finding. */
public sealed interface Change {

  /** What it can be said of. */
  CorrectionTarget target();

  /** The story is the same as {@code other}. */
  record Merge(String other) implements Change {
    @Override
    public CorrectionTarget target() {
      return CorrectionTarget.STORY;
    }
  }

  /** These articles do not belong to the story; together they are one of their own. */
  record Split(List<String> articles) implements Change {
    /**
     * @throws IllegalArgumentException if there are no articles
     */
    public Split {
      articles = List.copyOf(articles);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("a split names the articles that leave the story");
      }
    }

    /** The id of the story that they are when they leave {@code story}. */
    public String storyId(String story) {
      return ContentId.of("split", story, String.join("\n", articles.stream().sorted().toList()));
    }

    @Override
    public CorrectionTarget target() {
      return CorrectionTarget.STORY;
    }
  }

  /** Somebody else says it: takes the place of the first link of the chain. */
  record Speaker(Source speaker) implements Change {
    @Override
    public CorrectionTarget target() {
      return CorrectionTarget.STATEMENT;
    }
  }

  /** What is known of a source. */
  record Mark(Source source, OriginMark mark) implements Change {
    @Override
    public CorrectionTarget target() {
      return CorrectionTarget.ORIGIN;
    }
  }
}
