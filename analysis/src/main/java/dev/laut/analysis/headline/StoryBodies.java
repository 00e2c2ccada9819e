package dev.laut.analysis.headline;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Map<String, List<ArticleReading>> sources = new HashMap<>();
  private final Map<String, List<ArticleReading>> byOutlet = new LinkedHashMap<>();
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
      String outlet = article.article().outlet();
      if (outlet != null && outlet.length() >= SHORTEST_OUTLET) {
        byOutlet.computeIfAbsent(outlet, any -> new ArrayList<>()).add(article);
      }
    }
  }

  List<Told> told(ArticleReading article) {
    return told.computeIfAbsent(article.id(), id -> Told.of(article, words.apply(article)));
  }

  /** The earlier articles that {@code article} copies from, or whose outlet it names. */
  List<ArticleReading> sources(ArticleReading article) {
    return sources.computeIfAbsent(article.id(), id -> findSources(article));
  }

  private List<ArticleReading> findSources(ArticleReading article) {
    Set<String> found = new HashSet<>(copied.getOrDefault(article.id(), Set.of()));
    long published = seconds(article);
    byOutlet.forEach((outlet, theirs) -> {
      if (!outlet.equals(article.article().outlet()) && article.article().text().contains(outlet)) {
        theirs.stream()
            .filter(each -> seconds(each) <= published)
            .forEach(each -> found.add(each.id()));
      }
    });
    return articles.stream().filter(each -> found.contains(each.id())).limit(MOST_OTHERS).toList();
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
