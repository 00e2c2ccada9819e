package dev.laut.analysis.claim;

import dev.laut.analysis.annotation.Agency;
import dev.laut.analysis.origin.Cast;
import dev.laut.model.ArticleReading;
import dev.laut.model.HedgeLevel;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.List;
import java.util.Set;

/** Who says a sentence, and whether the same one said another. */
final class Voices {

  /** Sentences of one claim that another is held against. */
  private static final int ASKED = 40;

  private static final Set<String> AGENCIES = Agency.shortNames().keySet();

  private final List<ArticleReading> articles;
  private final Cast cast;

  Voices(List<ArticleReading> articles, Cast cast) {
    this.articles = articles;
    this.cast = cast;
  }

  /** Sentences of a claim, as many as are looked at. */
  static List<Point> asked(Draft draft) {
    return draft.points().subList(0, Math.min(ASKED, draft.points().size()));
  }

  /** Whether the source of {@code point} spoke for the claim before. */
  boolean isByOneSource(Point point, Draft target) {
    int mine = origin(point);
    return mine >= 0
        && asked(target).stream()
            .anyMatch(other -> other.article() < point.article() && origin(other) == mine);
  }

  /** The source of a sentence as {@link Cast#origin} numbers it; -1 where nobody is named. */
  int origin(Point point) {
    Statement statement = point.statement();
    return statement == null ? -1 : cast.origin(point.article(), statement);
  }

  /** Agencies report on everybody: what one says of its report before is no taking back. */
  boolean isByOneOutlet(Point point, Draft target) {
    String outlet = articles.get(point.article()).article().outlet();
    String before = articles.get(target.first().article()).article().outlet();
    return outlet != null && outlet.equals(before) && !AGENCIES.contains(outlet);
  }

  /** Whether nobody without a name stands behind it. */
  boolean isOpen(Point point) {
    Statement statement = point.statement();
    return statement == null
        || statement.hedge().level() == HedgeLevel.PLAIN
            && statement.chain().stream().noneMatch(by -> by.kind() == SourceKind.ANONYMOUS);
  }
}
