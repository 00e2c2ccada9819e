package dev.laut.ledger;

import dev.laut.model.Found;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The articles that match a query: FTS5 tells whose words do, {@link Narrowing} which of them are
 * wanted. FTS5 is asked once, the latest arrivals first, and for the rank of {@link Found#MOST}
 * matches of the words at most, since a rank costs five times what a match does.
 */
final class Matches {

  /** bm25, in which a word in the title weighs as much as four in the text. */
  private static final String RANK = "bm25(article_words, 4.0, 1.0, 1.0, 0.0, 0.0)";

  private final Narrowing narrowing;
  private final @Nullable BitSet stated;
  private int[] articles = new int[64];
  private double[] ranks = new double[0];
  private int size;

  private Matches(Narrowing narrowing, @Nullable BitSet stated) {
    this.narrowing = narrowing;
    this.stated = stated;
  }

  /**
   * @param isRanked whether ranks are wanted
   */
  static Matches of(
      Connection connection, Expressions expressions, Narrowing narrowing, boolean isRanked)
      throws SQLException {
    String statement = expressions.statement();
    String article = expressions.article();
    BitSet stated = statement == null ? null : haveStatement(connection, statement);
    Matches matches = new Matches(narrowing, stated);
    if (article == null) {
      matches.all();
    } else if (isRanked) {
      matches.ranked(connection, article);
    } else {
      matches.unranked(connection, article, Long.MAX_VALUE);
    }
    return matches;
  }

  /** The articles, by number, one of whose statements matches {@code expression}. */
  static BitSet haveStatement(Connection connection, String expression) throws SQLException {
    BitSet articles = new BitSet();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT rowid FROM statement_words WHERE statement_words MATCH ?")) {
      sql.setString(1, expression);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          articles.set((int) (rows.getLong(1) >> SearchIndex.PLACE_BITS));
        }
      }
    }
    return articles;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The article at {@code place}, by number; those with the greatest numbers come first. */
  int article(int place) {
    return articles[place];
  }

  /** The less, the better; 0 where nobody asked for it. */
  double rank(int place) {
    return place < ranks.length ? ranks[place] : 0;
  }

  private void all() {
    for (int article = narrowing.newest(); article > 0; article--) {
      add(article);
    }
  }

  private void ranked(Connection connection, String expression) throws SQLException {
    ranks = new double[Found.MOST];
    long last = 0;
    int asked = 0;
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT rowid, %s FROM article_words WHERE article_words MATCH ? ORDER BY rowid DESC LIMIT ?"
                .formatted(RANK))) {
      sql.setString(1, expression);
      sql.setInt(2, Found.MOST);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          last = rows.getLong(1);
          asked++;
          if (add((int) last)) {
            ranks[size - 1] = rows.getDouble(2);
          }
        }
      }
    }
    if (asked == Found.MOST) {
      unranked(connection, expression, last);
    }
  }

  private void unranked(Connection connection, String expression, long below) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT rowid FROM article_words WHERE article_words MATCH ? AND rowid < ?"
                + " ORDER BY rowid DESC")) {
      sql.setString(1, expression);
      sql.setLong(2, below);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          add((int) rows.getLong(1));
        }
      }
    }
  }

  private boolean add(int article) {
    if (!narrowing.wants(article) || stated != null && !stated.get(article)) {
      return false;
    }
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, 2 * size);
    }
    articles[size++] = article;
    return true;
  }
}
