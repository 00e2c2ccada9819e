package dev.laut.model;

/** What kind of place a {@link Fact} was read in. */
public enum FactSource implements Labelled {
  /** Said beside the page, by whoever handed it in. */
  GIVEN("given"),
  JSONLD("jsonld"),
  MICRODATA("microdata"),
  RDFA("rdfa"),
  /** An element of the head: {@code meta}, {@code link}, {@code title}, {@code html}. */
  META("meta"),
  URL("url"),
  /** What readers see. */
  TEXT("text");

  private final String label;

  FactSource(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** The same, as the record tells it of the date of publication. */
  public PublishedFrom publishedFrom() {
    return switch (this) {
      case GIVEN -> PublishedFrom.GIVEN;
      case JSONLD -> PublishedFrom.JSONLD;
      case MICRODATA, RDFA, META -> PublishedFrom.META;
      case URL -> PublishedFrom.URL;
      case TEXT -> PublishedFrom.TEXT;
    };
  }
}
