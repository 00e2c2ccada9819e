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

/** One page of the list of sources; the cursor is how many lines came before. */
final class SourceList {

  private final SourceQuery query;

  SourceList(SourceQuery query) {
    this.query = query;
  }

  SourcePage page(Connection connection) throws SQLException {
    Select sources = sources();
    int skipped = skipped();
    List<SourceLine> lines =
        Sql.all(
            connection,
            row -> line(connection, row),
            ("SELECT s.kind, s.name, s.articles, s.statements, s.origins, s.direct, s.hedged,"
                    + " s.denied, coalesce(c.first, 0), coalesce(c.contradicted, 0), %s FROM %s"
                    + " ORDER BY s.articles DESC, s.kind, s.name LIMIT ? OFFSET ?")
                .formatted(query.outlet() == null ? "s.outlets" : "1", sources.text()),
            sources.values(query.limit() + 1, skipped));
    boolean more = lines.size() > query.limit();
    return new SourcePage(
        more ? lines.subList(0, query.limit()) : lines,
        more ? Integer.toString(skipped + query.limit()) : null);
  }

  private Select sources() {
    String credits = " s LEFT JOIN credit c ON c.kind = s.kind AND c.name = s.name";
    Select sources =
        query.outlet() == null
            ? new Select("source" + credits)
            : new Select("quoted" + credits).and("s.outlet = ?", query.outlet());
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

  private SourceLine line(Connection connection, ResultSet row) throws SQLException {
    String kind = row.getString(1);
    String name = row.getString(2);
    String outlet = query.outlet();
    return new SourceLine(
        Labelled.of(SourceKind.class, kind),
        name.isEmpty() ? null : name,
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11),
        outlet == null ? quotedBy(connection, kind, name) : List.of(outlet));
  }

  private static List<String> quotedBy(Connection connection, String kind, String name)
      throws SQLException {
    return Sql.all(
        connection,
        outlet -> outlet.getString(1),
        "SELECT outlet FROM quoted WHERE kind = ? AND name = ? AND outlet <> ''"
            + " ORDER BY articles DESC, outlet LIMIT ?",
        kind,
        name,
        SourceLine.MOST_NAMED);
  }
}
