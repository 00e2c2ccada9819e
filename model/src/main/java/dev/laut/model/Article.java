package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, apart from everything around it.
 *
 * @param title the headline, without the site's name
 * @param outlet the publisher's name, or null where none was found
 * @param authors people in the order of the byline; agencies are {@code credits}
 * @param published ISO 8601 date or date-time, or null: no clock stands in for it
 * @param lang BCP 47 language, or null where the text is too short to tell
 * @param text the body as a reader would copy it; blocks are separated by one line end unless the
 *     text was given
 * @param blocks parts of {@code text} in order, not overlapping
 * @param dropped what was left out, with the reason
 * @param credits agencies that the byline, dateline or credit line names, as {@code dpa}
 * @param captions of pictures, in page order
 * @param links in the body, as evidence for sources
 * @param dek the line below the headline
 * @param truncated whether a paywall cuts the text
 * @param accessibleForFree schema.org's isAccessibleForFree, or null where the page does not say
 * @param domain the host of the article's address, without {@code www.}, or null
 * @param evidence where each fact was read, in the order of {@link Fact}; none for what is absent
 */
public record Article(
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    @Nullable String published,
    PublishedFrom publishedFrom,
    @Nullable String lang,
    String text,
    List<Block> blocks,
    List<Dropped> dropped,
    List<String> credits,
    List<String> captions,
    List<Link> links,
    @Nullable String dek,
    @Nullable String updated,
    @Nullable String canonical,
    @Nullable String section,
    @Nullable String image,
    boolean truncated,
    @Nullable Boolean accessibleForFree,
    @Nullable String domain,
    List<FactEvidence> evidence) {

  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
    credits = List.copyOf(credits);
    captions = List.copyOf(captions);
    links = List.copyOf(links);
    evidence = List.copyOf(evidence);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block %s ends behind the text of %d characters"
                .formatted(block.span(), text.length()));
      }
    }
  }
}
