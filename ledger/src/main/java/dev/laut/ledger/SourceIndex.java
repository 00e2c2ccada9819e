package dev.laut.ledger;

import dev.laut.model.ArticleReading;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps account of who is quoted how often by whom: sums that an article is added to or taken from.
 */
final class SourceIndex {

  private final SearchIndex index;

  SourceIndex(SearchIndex index) {
    this.index = index;
  }

  private static final class Count {
    int statements;
    int origins;
    int direct;
    int hedged;
    int denied;
  }

  void add(ArticleReading reading) throws SQLException {
    account(reading, 1);
  }

  void remove(ArticleReading reading) throws SQLException {
    account(reading, -1);
  }

  private void account(ArticleReading reading, int sign) throws SQLException {
    String outlet = Objects.requireNonNullElse(reading.article().outlet(), "");
    int named = 0;
    for (Map.Entry<SourceKey, Count> each : counts(reading.statements()).entrySet()) {
      int change = quoted(each.getKey(), outlet, each.getValue(), sign);
      source(each.getKey(), outlet.isEmpty() ? 0 : change, each.getValue(), sign);
      named += each.getKey().name().isEmpty() ? 0 : change;
    }
    outlet(outlet, named, reading, sign);
  }

  private static Map<SourceKey, Count> counts(List<Statement> statements) {
    Map<SourceKey, Count> counts = new TreeMap<>();
    for (Statement statement : statements) {
      Set<SourceKey> links = new HashSet<>();
      statement.chain().forEach(link -> links.add(SourceKey.of(link)));
      SourceKey origin = SourceKey.of(statement.origin());
      for (SourceKey link : links) {
        Count count = counts.computeIfAbsent(link, key -> new Count());
        count.statements++;
        count.origins += link.equals(origin) ? 1 : 0;
        count.direct += statement.chain().size() == 1 ? 1 : 0;
        count.hedged += isHedged(statement) ? 1 : 0;
        count.denied += isDenied(statement) ? 1 : 0;
      }
    }
    return counts;
  }

  private static boolean isHedged(Statement statement) {
    HedgeLevel level = statement.hedge().level();
    return level == HedgeLevel.HEDGED || level == HedgeLevel.DOUBTED;
  }

  private static boolean isDenied(Statement statement) {
    return statement.hedge().level() == HedgeLevel.DENIED;
  }

  /** Returns 1 where the outlet quotes the source for the first time, -1 where no longer, or 0. */
  private int quoted(SourceKey key, String outlet, Count count, int sign) throws SQLException {
    long articles =
        index.number(
            "INSERT INTO quoted VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (kind, name, outlet) DO UPDATE SET articles = articles"
                + " + excluded.articles, statements = statements + excluded.statements,"
                + " origins = origins + excluded.origins, direct = direct + excluded.direct,"
                + " hedged = hedged + excluded.hedged, denied = denied + excluded.denied"
                + " RETURNING articles",
            key.kind(),
            key.name(),
            outlet,
            sign,
            sign * count.statements,
            sign * count.origins,
            sign * count.direct,
            sign * count.hedged,
            sign * count.denied);
    if (articles == 0) {
      index.update(
          "DELETE FROM quoted WHERE kind = ? AND name = ? AND outlet = ?",
          key.kind(),
          key.name(),
          outlet);
      return -1;
    }
    return sign == 1 && articles == 1 ? 1 : 0;
  }

  private void source(SourceKey key, int outlets, Count count, int sign) throws SQLException {
    long articles =
        index.number(
            "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (kind, name) DO UPDATE SET outlets = outlets + excluded.outlets,"
                + " articles = articles + excluded.articles,"
                + " statements = statements + excluded.statements,"
                + " origins = origins + excluded.origins, direct = direct + excluded.direct,"
                + " hedged = hedged + excluded.hedged, denied = denied + excluded.denied"
                + " RETURNING articles",
            key.kind(),
            key.name(),
            outlets,
            sign,
            sign * count.statements,
            sign * count.origins,
            sign * count.direct,
            sign * count.hedged,
            sign * count.denied);
    if (articles == 0) {
      index.update("DELETE FROM source WHERE kind = ? AND name = ?", key.kind(), key.name());
    }
  }

  private void outlet(String name, int sources, ArticleReading reading, int sign)
      throws SQLException {
    List<Statement> statements = reading.statements();
    long articles =
        index.number(
            "INSERT INTO outlet VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE"
                + " SET sources = sources + excluded.sources, articles = articles"
                + " + excluded.articles, statements = statements + excluded.statements,"
                + " own = own + excluded.own, unnamed = unnamed + excluded.unnamed,"
                + " hedged = hedged + excluded.hedged, denied = denied + excluded.denied,"
                + " loud = loud + excluded.loud RETURNING articles",
            name,
            sources,
            sign,
            sign * statements.size(),
            sign * statements.stream().filter(SourceIndex::isOwn).count(),
            sign * statements.stream().filter(SourceIndex::isUnnamed).count(),
            sign * statements.stream().filter(SourceIndex::isHedged).count(),
            sign * statements.stream().filter(SourceIndex::isDenied).count(),
            reading.headline().verdict().isLoud() ? sign : 0);
    if (articles == 0) {
      index.update("DELETE FROM outlet WHERE name = ?", name);
    }
  }

  private static boolean isOwn(Statement statement) {
    return statement.chain().stream()
        .map(Source::kind)
        .noneMatch(kind -> kind == SourceKind.OUTLET || kind == SourceKind.AGENCY);
  }

  private static boolean isUnnamed(Statement statement) {
    SourceKind kind = statement.origin().kind();
    return kind == SourceKind.ANONYMOUS || kind == SourceKind.UNKNOWN;
  }
}
