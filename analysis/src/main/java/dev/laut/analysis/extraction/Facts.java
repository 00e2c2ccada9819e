package dev.laut.analysis.extraction;

import dev.laut.model.PublishedFrom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says of its article, beside the body. */
record Facts(
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    List<String> credits,
    @Nullable String published,
    PublishedFrom publishedFrom,
    @Nullable String updated,
    @Nullable String lang,
    @Nullable String dek,
    @Nullable String canonical,
    @Nullable String section,
    @Nullable String image,
    @Nullable Boolean accessibleForFree) {

  static final Facts NONE = ofText(null, List.of(), List.of(), null);

  /** The facts of a page without markup. */
  static Facts ofText(
      @Nullable String title,
      List<String> authors,
      List<String> credits,
      @Nullable String published) {
    return new Facts(
        title,
        null,
        authors,
        credits,
        published,
        published == null ? PublishedFrom.NONE : PublishedFrom.TEXT,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
