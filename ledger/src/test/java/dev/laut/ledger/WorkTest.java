package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Query;
import dev.laut.model.QueryText;
import dev.laut.model.Reading;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceQuery;
import dev.laut.model.StoryDraft;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryQuery;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.ProgressHandler;

/**
 * How much SQLite has to do for a page, counted in steps of its virtual machine, which are the same
 * on every machine: what shows a part of a list must not work through the whole.
 */
class WorkTest {

  private static final int FEW = 150;
  private static final int MANY = 600;

  @TempDir private static Path folder;

  @BeforeEach
  void fill() {
    for (int articles : new int[] {FEW, MANY}) {
      try (SqliteLedger ledger = SqliteLedger.open(file(articles))) {
        if (ledger.shelf().newest() == 0) {
          fill(ledger, articles);
        }
      }
    }
  }

  private static Path file(int articles) {
    return folder.resolve(articles + ".db");
  }

  private static void fill(SqliteLedger ledger, int articles) {
    List<Reading> readings = new ArrayList<>();
    List<FoldStep.Told> told = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      ArticleReading reading =
          Draft.of("Der Kran am Kai " + i + " steht still, sagte Person " + i % 90 + ".")
              .title("Kran steht still")
              .outlet("Blatt " + i % 70)
              .published("2026-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1))
              .lang(i % 3 == 0 ? "en" : "de")
              .statement("Der Kran am Kai " + i + " steht still", Draft.person("Person " + i % 90))
              .reading("a" + i);
      readings.add(reading);
      told.add(StoryDraft.of("s" + i, reading).told());
    }
    ledger.addAll(readings);
    FoldState state = FoldState.of(articles, out -> out.writeInt(1));
    ledger.shelf().keep(new FoldStep(0, told, List.of(), state));
  }

  @ParameterizedTest
  @EnumSource
  void aPageOfStoriesCostsTheSameHoweverManyThereAre(StoryOrder order) throws SQLException {
    StoryQuery query = StoryQuery.all(order, 40);
    StoryColumns few = new StoryColumns();
    StoryColumns many = new StoryColumns();
    assertSame(connection -> {
      long newest = Sql.number(connection, "SELECT max(seq) FROM reading");
      StoryColumns stories = newest == FEW ? few : many;
      return new StoryList(query).page(connection, stories.view(connection));
    });
  }

  @Test
  void aPageOfSourcesCostsTheSameHoweverManyArticlesThereAre() throws SQLException {
    assertSame(new SourceList(new SourceQuery(null, null, null, null, 50))::page);
    assertSame(new SourceList(new SourceQuery(SourceKind.PERSON, null, null, null, 50))::page);
    assertSame(connection -> OutletList.of(connection, 50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lang:de", "origin:person", "from:2026-02 to:2026-03"})
  void aSearchWithoutWordsCostsTheSameHoweverManyArticlesThereAre(String line) throws SQLException {
    assertSame(find(QueryText.parse(line, 20)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kran", "Kran lang:de", "Kran origin:person sort:newest"})
  void aSearchForWordsCostsAFewStepsAMatch(String line) throws SQLException {
    Work<?> search = find(QueryText.parse(line, 20));
    long more = steps(MANY, search) - steps(FEW, search);
    assertThat(more / (double) (MANY - FEW)).isBetween(1.0, 20.0);
  }

  /** As a search is once the columns were read. */
  private static Work<?> find(Query query) {
    return new Work<>() {
      private final ArticleColumns few = new ArticleColumns();
      private final ArticleColumns many = new ArticleColumns();

      @Override
      public Object on(Connection connection) throws SQLException {
        long newest = Sql.number(connection, "SELECT max(seq) FROM reading");
        return Search.found(query, newest == FEW ? few : many).on(connection);
      }
    };
  }

  private static void assertSame(Work<?> work) throws SQLException {
    assertThat(steps(MANY, work)).isPositive().isCloseTo(steps(FEW, work), withPercentage(10));
  }

  /** How many steps {@code work} takes the second time. */
  private static long steps(int articles, Work<?> work) throws SQLException {
    try (Connection connection = new SqliteFile(file(articles)).connect()) {
      work.on(connection);
      long[] steps = new long[1];
      ProgressHandler.setHandler(
          connection,
          1,
          new ProgressHandler() {
            @Override
            protected int progress() {
              steps[0]++;
              return 0;
            }
          });
      work.on(connection);
      ProgressHandler.clearHandler(connection);
      return steps[0];
    }
  }
}
