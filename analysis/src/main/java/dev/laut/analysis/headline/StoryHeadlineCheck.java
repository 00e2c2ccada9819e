package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Language;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.FindingKind;
import dev.laut.model.Span;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares the headlines of a story with its other articles: is it as sure as those whom the
 * article has it from, and did it stand? Thread-safe.
 */
public final class StoryHeadlineCheck {

  private final Map<String, HeadlineWords> words = new ConcurrentHashMap<>();

  /**
   * Headlines that other articles do not bear; depends on nothing but the arguments.
   *
   * @param articles of one story, by date
   * @param copies to articles of the story
   * @param claims of the story
   */
  public List<StoryHeadline> check(
      List<ArticleReading> articles, List<Copy> copies, List<Claim> claims) {
    if (articles.size() < 2) {
      return List.of();
    }
    List<ArticleReading> read = articles.stream().filter(StoryHeadlineCheck::isRead).toList();
    StoryBodies bodies = new StoryBodies(read, copies, this::words);
    SourceCheck sources = new SourceCheck(bodies);
    ChangeCheck changes = new ChangeCheck(bodies, read, claims);
    List<StoryHeadline> headlines = new ArrayList<>();
    for (ArticleReading article : read) {
      List<StoryFinding> findings = new ArrayList<>();
      for (OwnClaim claim : claims(article)) {
        sources.check(article, claim).ifPresent(findings::add);
        findings.addAll(changes.check(article, claim));
      }
      if (!findings.isEmpty()) {
        headlines.add(new StoryHeadline(article.id(), verdict(findings), oneEach(findings)));
      }
    }
    return headlines;
  }

  private static boolean isRead(ArticleReading article) {
    Language language = Language.known(article.article().lang());
    return language != null && language.has("headline/hedges");
  }

  private HeadlineWords words(ArticleReading article) {
    Language language = Language.of(article.article().lang());
    return words.computeIfAbsent(language.tag(), any -> new HeadlineWords(language));
  }

  /** What the headline states; a label, or what its own body denies, is settled already. */
  private List<OwnClaim> claims(ArticleReading article) {
    return switch (article.headline().verdict()) {
      case SUPPORTED, OVERSTATED -> OwnClaim.of(article, words(article));
      case NO_CLAIM, UNSUPPORTED, CONTRADICTED -> List.of();
    };
  }

  private static Verdict verdict(List<StoryFinding> findings) {
    boolean reversed = findings.stream().anyMatch(each -> each.kind() == FindingKind.REVERSAL);
    return reversed ? Verdict.CONTRADICTED : Verdict.OVERSTATED;
  }

  private record Point(FindingKind kind, Span points) {}

  private static List<StoryFinding> oneEach(List<StoryFinding> findings) {
    Set<Point> seen = new HashSet<>();
    return findings.stream()
        .filter(finding -> seen.add(new Point(finding.kind(), finding.points())))
        .toList();
  }
}
