package dev.laut.ledger;

import dev.laut.model.Labelled;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceLine;
import dev.laut.model.SourcePage;
import dev.laut.model.SourceQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list of sources; the cursor is how many lines came before. */
final class SourceList {

  private final SourceQuery query;

  SourceList(SourceQuery query) {
    this.query = query;
  }

  SourcePage page(Connection connection) throws SQLException {
    Select sources = sources();
    int skipped = skipped();
    String sql =
        "SELECT s.kind, s.name, %s FROM %s ORDER BY 3 DESC, s.kind, s.name LIMIT ? OFFSET ?";
    String sums =
        query.outlet() == null
            ? "s.articles, s.statements, s.origins, s.hedged, s.denied"
            : "count(*), sum(s.statements), sum(s.origins), sum(s.hedged), sum(s.denied)";
    String grouped = query.outlet() == null ? "" : " GROUP BY s.kind, s.name";
    List<SourceLine> lines =
        Sql.all(
            connection,
            SourceList::line,
            sql.formatted(sums, sources.text() + grouped),
            sources.values(query.limit() + 1, skipped));
    boolean more = lines.size() > query.limit();
    return new SourcePage(
        more ? lines.subList(0, query.limit()) : lines,
        more ? Integer.toString(skipped + query.limit()) : null);
  }

  private Select sources() {
    Select sources =
        query.outlet() == null
            ? new Select("source s")
            : new Select("article a JOIN said s ON s.seq = a.seq")
                .and("a.outlet = ?", query.outlet());
    if (query.kind() != null) {
      sources = sources.and("s.kind = ?", query.kind().label());
    }
    if (query.name() != null) {
      sources =
          sources
              .and("s.name >= ?", query.name())
              .and("s.name <= ?", query.name() + SqliteShelf.LAST);
    }
    return sources;
  }

  private int skipped() {
    String after = query.after();
    if (after != null && !after.matches("[1-9][0-9]{0,6}")) {
      throw new IllegalArgumentException("'%s' is no place in a list of sources".formatted(after));
    }
    return after == null ? 0 : Integer.parseInt(after);
  }

  private static SourceLine line(ResultSet row) throws SQLException {
    return new SourceLine(
        Labelled.of(SourceKind.class, row.getString(1)),
        name(row.getString(2)),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7));
  }

  private static @Nullable String name(String name) {
    return name.isEmpty() ? null : name;
  }
}
