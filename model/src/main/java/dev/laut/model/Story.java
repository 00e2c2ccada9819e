package dev.laut.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles that tell the same, and how many independent sources stand behind them.
 *
 * @param id stays when the story grows
 * @param formerly ids of stories that were merged into this one
 * @param title the headline that stands for it
 * @param lang BCP 47 languages of its articles, sorted
 * @param first when its first article was published, ISO 8601, or null
 * @param last when its last article was published, ISO 8601, or null
 * @param articles ids, by date; never empty
 * @param copies every copy whose {@link Copy#dst} is in this story
 * @param origins everybody who knows something of the matter
 * @param claims the most carried first
 * @param headlines those that other articles of the story do not bear, in the order of {@link
 *     #articles}
 */
public record Story(
    String id,
    List<String> formerly,
    @Nullable String title,
    List<String> lang,
    @Nullable String first,
    @Nullable String last,
    List<String> articles,
    List<Copy> copies,
    Origins origins,
    List<Claim> claims,
    List<StoryHeadline> headlines) {

  /** A story whose headlines nobody compared. */
  public Story(
      String id,
      List<String> formerly,
      @Nullable String title,
      List<String> lang,
      @Nullable String first,
      @Nullable String last,
      List<String> articles,
      List<Copy> copies,
      Origins origins,
      List<Claim> claims) {
    this(id, formerly, title, lang, first, last, articles, copies, origins, claims, List.of());
  }

  /**
   * @throws IllegalArgumentException if there is no article or more than one claim is the lead
   */
  public Story {
    formerly = List.copyOf(formerly);
    lang = List.copyOf(lang);
    articles = List.copyOf(articles);
    copies = List.copyOf(copies);
    claims = List.copyOf(claims);
    headlines = List.copyOf(headlines);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("story %s has no article".formatted(id));
    }
    if (claims.stream().filter(Claim::lead).count() > 1) {
      throw new IllegalArgumentException("story %s has more than one lead claim".formatted(id));
    }
  }

  /** What the story is about; empty where its articles claim nothing. */
  public Optional<Claim> lead() {
    return claims.stream().filter(Claim::lead).findFirst();
  }
}
