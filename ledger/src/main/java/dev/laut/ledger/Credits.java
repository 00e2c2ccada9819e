package dev.laut.ledger;

import dev.laut.model.Claim;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.Story;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who was first to tell a story, and whose claims were contradicted later: kept by story, so that a
 * story that changes takes back what it gave, and as sums.
 */
final class Credits {

  private final Connection connection;
  private final Story story;
  private final Map<SourceKey, Credit> credits = new TreeMap<>();

  private record Credit(int first, int contradicted) {

    static final Credit FIRST = new Credit(1, 0);
    static final Credit CONTRADICTED = new Credit(0, 1);

    Credit plus(Credit other) {
      return new Credit(first + other.first, contradicted + other.contradicted);
    }
  }

  private Credits(Connection connection, Story story) {
    this.connection = connection;
    this.story = story;
  }

  /** Gives what {@code story}, kept as {@code number}, tells; it must not have given anything. */
  static void give(Connection connection, long number, Story story) throws SQLException {
    Credits credits = new Credits(connection, story);
    credits.first();
    credits.contradicted();
    credits.keep(number);
  }

  /** Takes back what the story with this id has given. */
  static void takeBack(Connection connection, String story) throws SQLException {
    String its = " WHERE number = (SELECT number FROM story WHERE id = ?)";
    Sql.update(
        connection,
        "UPDATE credit SET first = credit.first - g.first,"
            + " contradicted = credit.contradicted - g.contradicted"
            + " FROM (SELECT * FROM story_credit"
            + its
            + ") g WHERE g.kind = credit.kind AND g.name = credit.name",
        story);
    Sql.update(connection, "DELETE FROM story_credit" + its, story);
  }

  /** Gives anew what all stories tell. */
  static void rebuild(Connection connection) throws SQLException {
    Sql.update(connection, "DELETE FROM story_credit");
    Sql.update(connection, "DELETE FROM credit");
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT s.number, v.record FROM story s"
                    + " JOIN story_version v ON v.seq = s.version")) {
      while (rows.next()) {
        give(connection, rows.getLong(1), KeptStory.story(rows, 2));
      }
    }
  }

  /** Nobody is first where one outlet alone tells a story. */
  private void first() throws SQLException {
    if (story.first() == null || outlets(story.articles(), 2).size() < 2) {
      return;
    }
    outlets(story.articles().subList(0, 1), 1)
        .forEach(outlet -> credit(SourceKey.publisher(outlet), Credit.FIRST));
    story
        .lead()
        .flatMap(lead -> lead.by().stream().findFirst())
        .ifPresent(source -> credit(SourceKey.of(source), Credit.FIRST));
  }

  private void contradicted() throws SQLException {
    Set<String> contradicted = new HashSet<>();
    for (Claim claim : story.claims()) {
      claim.relations().stream()
          .filter(Credits::isContradiction)
          .forEach(relation -> contradicted.add(relation.to()));
    }
    for (Claim claim : story.claims()) {
      if (contradicted.contains(claim.id())) {
        for (SourceKey source : keys(claim.by())) {
          credit(source, Credit.CONTRADICTED);
        }
        for (String outlet : outlets(claim.articles(), Integer.MAX_VALUE)) {
          credit(SourceKey.publisher(outlet), Credit.CONTRADICTED);
        }
      }
    }
  }

  private static boolean isContradiction(Relation relation) {
    return relation.kind() == RelationKind.CONTRADICTS || relation.kind() == RelationKind.WITHDRAWS;
  }

  private static Set<SourceKey> keys(List<Source> sources) {
    Set<SourceKey> keys = new HashSet<>();
    sources.forEach(source -> keys.add(SourceKey.of(source)));
    return keys;
  }

  /** The outlets of {@code articles}; looks no further when {@code enough} are found. */
  private Set<String> outlets(List<String> articles, int enough) throws SQLException {
    Set<String> outlets = new HashSet<>();
    for (String article : articles) {
      if (outlets.size() == enough) {
        break;
      }
      Sql.first(
              connection,
              row -> row.getString(1),
              "SELECT outlet FROM article WHERE id = ? AND outlet IS NOT NULL",
              article)
          .ifPresent(outlets::add);
    }
    return outlets;
  }

  private void credit(SourceKey key, Credit credit) {
    credits.merge(key, credit, Credit::plus);
  }

  private void keep(long number) throws SQLException {
    for (Map.Entry<SourceKey, Credit> each : credits.entrySet()) {
      SourceKey key = each.getKey();
      Credit credit = each.getValue();
      Sql.update(
          connection,
          "INSERT INTO story_credit VALUES (?, ?, ?, ?, ?)",
          number,
          key.kind(),
          key.name(),
          credit.first(),
          credit.contradicted());
      Sql.update(
          connection,
          "INSERT INTO credit VALUES (?, ?, ?, ?) ON CONFLICT (kind, name) DO UPDATE SET"
              + " first = first + excluded.first,"
              + " contradicted = contradicted + excluded.contradicted",
          key.kind(),
          key.name(),
          credit.first(),
          credit.contradicted());
    }
  }
}
