package dev.laut.analysis.headline;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the articles of one story tell, each read when it is first asked for. Not thread-safe. */
final class StoryBodies {

  /** A copy of less than this share may have its headline from elsewhere. */
  private static final double RESTS_ON = 0.3;

  /** A shorter outlet's name may be a word like any other. */
  private static final int SHORTEST_OUTLET = 4;

  /** With so many others as old witnesses nobody needs more. */
  private static final int MOST_OTHERS = 12;

  private final List<ArticleReading> articles;
  private final Map<String, Set<String>> copied;
  private final Function<ArticleReading, HeadlineWords> words;
  private final Map<String, List<Told>> told = new HashMap<>();
  private final List<Denial> denials = new ArrayList<>();

  StoryBodies(
      List<ArticleReading> articles,
      List<Copy> copies,
      Function<ArticleReading, HeadlineWords> words) {
    this.articles = articles;
    this.words = words;
    copied =
        copies.stream()
            .filter(copy -> copy.share() >= RESTS_ON)
            .collect(
                Collectors.groupingBy(
                    Copy::dst, Collectors.mapping(Copy::src, Collectors.toSet())));
    for (ArticleReading article : articles) {
      denials.addAll(Denial.of(article, words.apply(article)));
    }
  }

  List<Told> told(ArticleReading article) {
    return told.computeIfAbsent(article.id(), id -> Told.of(article, words.apply(article)));
  }

  /** The earlier articles that {@code article} copies from, or whose outlet it names. */
  List<ArticleReading> sources(ArticleReading article) {
    Set<String> copiedFrom = copied.getOrDefault(article.id(), Set.of());
    return articles.stream()
        .filter(each -> copiedFrom.contains(each.id()) || isNamed(each, article))
        .limit(MOST_OTHERS)
        .toList();
  }

  private static boolean isNamed(ArticleReading source, ArticleReading article) {
    String outlet = source.article().outlet();
    return outlet != null
        && outlet.length() >= SHORTEST_OUTLET
        && !outlet.equals(article.article().outlet())
        && seconds(source) <= seconds(article)
        && article.article().text().contains(outlet);
  }

  /** The first other articles, by other outlets. */
  List<ArticleReading> others(ArticleReading article) {
    String outlet = article.article().outlet();
    return articles.stream()
        .filter(each -> !each.id().equals(article.id()))
        .filter(each -> outlet == null || !outlet.equals(each.article().outlet()))
        .limit(MOST_OTHERS)
        .toList();
  }

  /** Denials in articles that came after {@code article}. */
  List<Denial> deniedAfter(ArticleReading article) {
    long published = seconds(article);
    return denials.stream()
        .filter(each -> each.seconds() > published && !each.reading().id().equals(article.id()))
        .toList();
  }

  private static long seconds(ArticleReading article) {
    return Moment.seconds(article.article().published()).orElse(Long.MAX_VALUE);
  }
}
