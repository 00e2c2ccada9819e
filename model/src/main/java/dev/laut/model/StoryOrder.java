package dev.laut.model;

/** In which order stories are listed; stories that are equal in it follow by id. */
public enum StoryOrder implements Labelled {
  /** Whose latest article is the newest; those without a date last. */
  NEWEST("newest"),
  /** With the most articles. */
  LARGEST("largest"),
  /** With the most articles for each independent source: {@link StoryLine#echo}. */
  FEWEST_SOURCES("fewest-sources"),
  /** With the most articles of late: {@link StoryLine#heat}. */
  GROWING("growing");

  private final String label;

  StoryOrder(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
