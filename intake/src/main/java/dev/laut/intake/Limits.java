package dev.laut.intake;

/**
 * How much of the world one page may take. All sizes are in bytes after decompression.
 *
 * @param maxPageBytes the largest page, JSON line, feed or dump record; pages that browsers save
 *     with their pictures inside reach ten million bytes
 * @param maxSkippedBytes how much may be passed over in search of the next page before the rest of
 *     an input is given up: what a compressed bomb may cost
 * @param maxXmlDepth how deep the elements of a feed may be nested
 * @param maxFeedItems how many items one feed may have
 */
public record Limits(int maxPageBytes, long maxSkippedBytes, int maxXmlDepth, int maxFeedItems) {

  /** What is used unless somebody asks for something else. */
  public static final Limits STANDARD = new Limits(16 << 20, 1L << 30, 200, 20_000);

  public Limits {
    if (maxPageBytes < 1
        || maxPageBytes > 1 << 30
        || maxSkippedBytes < maxPageBytes
        || maxXmlDepth < 1
        || maxFeedItems < 1) {
      throw new IllegalArgumentException(
          "limits must be positive, a page at most 1 GiB, and no less skipped than a page");
    }
  }

  /** The complaint about a page beyond {@link #maxPageBytes}. */
  String tooLarge() {
    return "larger than " + maxPageBytes + " bytes, the most that one page may have";
  }
}
