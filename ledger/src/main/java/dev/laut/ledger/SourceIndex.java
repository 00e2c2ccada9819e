package dev.laut.ledger;

import dev.laut.model.HedgeLevel;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Keeps account of who is quoted how often. */
final class SourceIndex {

  private static final String SUMS = "articles, statements, origins, hedged, denied";

  private final SearchIndex index;

  SourceIndex(SearchIndex index) {
    this.index = index;
  }

  private static final class Count {
    int statements;
    int origins;
    int hedged;
    int denied;
  }

  private record Key(String kind, String name) implements Comparable<Key> {

    static Key of(Source source) {
      return new Key(source.kind().label(), Objects.requireNonNullElse(source.name(), ""));
    }

    @Override
    public int compareTo(Key other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : name.compareTo(other.name);
    }
  }

  void put(long seq, List<Statement> statements) throws SQLException {
    Map<Key, Count> counts = new TreeMap<>();
    for (Statement statement : statements) {
      Set<Key> links = new HashSet<>();
      statement.chain().forEach(link -> links.add(Key.of(link)));
      Key origin = Key.of(statement.origin());
      HedgeLevel level = statement.hedge().level();
      for (Key link : links) {
        Count count = counts.computeIfAbsent(link, key -> new Count());
        count.statements++;
        count.origins += link.equals(origin) ? 1 : 0;
        count.denied += level == HedgeLevel.DENIED ? 1 : 0;
        count.hedged += level == HedgeLevel.HEDGED || level == HedgeLevel.DOUBTED ? 1 : 0;
      }
    }
    for (Map.Entry<Key, Count> entry : counts.entrySet()) {
      put(seq, entry.getKey(), entry.getValue());
    }
  }

  private void put(long seq, Key key, Count count) throws SQLException {
    index.update(
        "INSERT INTO said VALUES (?, ?, ?, ?, ?, ?, ?)",
        key.kind(),
        key.name(),
        seq,
        count.statements,
        count.origins,
        count.hedged,
        count.denied);
    index.update(
        "INSERT INTO source (kind, name, "
            + SUMS
            + ") VALUES (?, ?, 1, ?, ?, ?, ?) ON CONFLICT (kind, name) DO UPDATE SET"
            + " articles = articles + 1, statements = statements + excluded.statements,"
            + " origins = origins + excluded.origins, hedged = hedged + excluded.hedged,"
            + " denied = denied + excluded.denied",
        key.kind(),
        key.name(),
        count.statements,
        count.origins,
        count.hedged,
        count.denied);
  }

  void forget(long seq) throws SQLException {
    index.update(
        "UPDATE source SET articles = source.articles - 1,"
            + " statements = source.statements - s.statements, origins = source.origins - s.origins,"
            + " hedged = source.hedged - s.hedged, denied = source.denied - s.denied"
            + " FROM said s WHERE s.seq = ? AND s.kind = source.kind AND s.name = source.name",
        seq);
    index.update("DELETE FROM said WHERE seq = ?", seq);
    index.update("DELETE FROM source WHERE articles = 0");
  }
}
