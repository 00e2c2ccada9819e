package dev.laut.ledger;

import dev.laut.model.OutletLine;
import dev.laut.model.SourceLine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The outlets with the most articles. */
final class OutletList {

  private OutletList() {}

  static List<OutletLine> of(Connection connection, int most) throws SQLException {
    return Sql.all(
        connection,
        row -> line(connection, row),
        "SELECT o.name, o.articles, o.statements, o.own, o.unnamed, o.hedged, o.denied, o.loud,"
            + " coalesce(c.first, 0), coalesce(c.contradicted, 0), o.sources FROM outlet o"
            + " LEFT JOIN credit c ON c.kind = ? AND c.name = o.name"
            + " ORDER BY o.articles DESC, o.name LIMIT ?",
        SourceKey.publisher("").kind(),
        most);
  }

  private static OutletLine line(Connection connection, ResultSet row) throws SQLException {
    String name = row.getString(1);
    return new OutletLine(
        name.isEmpty() ? null : name,
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11),
        quotes(connection, name));
  }

  private static List<String> quotes(Connection connection, String outlet) throws SQLException {
    return Sql.all(
        connection,
        source -> source.getString(1),
        "SELECT name FROM quoted WHERE outlet = ? AND name <> ''"
            + " ORDER BY articles DESC, kind, name LIMIT ?",
        outlet,
        SourceLine.MOST_NAMED);
  }
}
