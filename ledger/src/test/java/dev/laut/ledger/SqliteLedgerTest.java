package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Draft;
import dev.laut.model.Hit;
import dev.laut.model.Ledger;
import dev.laut.model.LedgerException;
import dev.laut.model.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The ledger in a file, and what can be wrong with a file. */
class SqliteLedgerTest {

  private static final Query RAIN = new Query("Regen", null, null, null, null, null, null, 9);

  @TempDir Path folder;

  @Nested
  class Keeping extends LedgerContract {
    @Override
    Ledger open() {
      return SqliteLedger.open(file());
    }
  }

  @Nested
  class Searching extends SearchContract {
    @Override
    Ledger open() {
      return SqliteLedger.open(file());
    }
  }

  @Nested
  class Naming extends SourceContract {
    @Override
    Ledger open() {
      return SqliteLedger.open(file());
    }

    @Override
    void rebuild(Ledger ledger) {
      ((SqliteLedger) ledger).rebuildIndex();
    }
  }

  @Nested
  class Shelving extends ShelfContract {
    @Override
    Ledger open() {
      return SqliteLedger.open(file());
    }
  }

  @Nested
  class Overlaying extends OverlayContract {
    @Override
    Ledger open() {
      return SqliteLedger.open(file());
    }
  }

  @Nested
  class Correcting extends CorrectionsContract {
    @Override
    Ledger open() {
      return SqliteLedger.open(file());
    }
  }

  @Test
  void bringsALedgerOfTheFirstVersionUpToDate() throws Exception {
    Files.createDirectories(file().getParent());
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file().toUri(), null, null)
        .locations("classpath:dev/laut/ledger/sqlite")
        .target("1")
        .load()
        .migrate();
    try (Ledger ledger = SqliteLedger.openExisting(file())) {
      ledger.add(Draft.of("Regen.").reading("a"));
      assertThat(ledger.shelf().arrivals(0, 9)).hasSize(1);
    }
  }

  private Path file() {
    return folder.resolve("a folder?x=1#ü%41").resolve("laut.db");
  }

  @Test
  void makesTheIndexAnewWhenWordsAreCutByOtherRules() throws SQLException {
    try (Ledger ledger = SqliteLedger.open(file())) {
      ledger.add(Draft.of("Regen.").reading("a"));
    }
    sql("DELETE FROM article", "UPDATE index_state SET rules = 'older'");
    try (Ledger ledger = SqliteLedger.openExisting(file())) {
      assertThat(ledger.search(RAIN)).hasSize(1);
    }
  }

  @Test
  void findsTheSameInARebuiltIndex() {
    try (SqliteLedger ledger = SqliteLedger.open(file())) {
      ledger.add(Draft.of("Schnee.").reading("a"));
      ledger.add(Draft.of("Regen.").statement("Regen", Draft.person("Ada Lund")).reading("a"));
      List<Hit> before = ledger.search(RAIN);
      ledger.rebuildIndex();
      assertThat(ledger.search(RAIN)).isEqualTo(before).hasSize(1);
    }
  }

  @Test
  void doesNotMakeALedgerWhereOneIsExpected() {
    assertThatThrownBy(() -> SqliteLedger.openExisting(file()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file().toString(), "is not there", "collect");
    assertThat(file()).doesNotExist();
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Just some notes. ".repeat(100));
    assertThatThrownBy(() -> SqliteLedger.open(text))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(text.toString(), "no SQLite database", "--ledger");
    assertThat(text).content().startsWith("Just some notes.");
  }

  @Test
  void refusesAnotherProgramsDatabase() throws SQLException, IOException {
    Files.createDirectories(file().getParent());
    sql("CREATE TABLE recipes (name TEXT)");
    assertThatThrownBy(() -> SqliteLedger.open(file()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file().toString(), "another program");
  }

  @Test
  void refusesALedgerOfANewerVersion() throws SQLException {
    SqliteLedger.open(file()).close();
    sql("PRAGMA user_version = 99");
    assertThatThrownBy(() -> SqliteLedger.open(file()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(file().toString(), "version 99", "newer Laut");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> SqliteLedger.open(folder))
        .isInstanceOf(LedgerException.class)
        .hasMessageContainingAll(folder.toString(), "folder");
  }

  @Test
  void refusesAPathBelowAFile() throws IOException {
    Path below = Files.writeString(folder.resolve("file"), "x").resolve("laut.db");
    assertThatThrownBy(() -> SqliteLedger.open(below))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(below.toString());
  }

  @Test
  void namesARecordThatSomebodySpoiled() throws SQLException {
    try (Ledger ledger = SqliteLedger.open(file())) {
      ledger.add(Draft.of("Regen.").location("rain.html").reading("a"));
      sql("UPDATE reading SET record = '{}'");
      assertThatThrownBy(() -> ledger.reading("a"))
          .isInstanceOf(LedgerException.class)
          .hasMessageContainingAll("rain.html", "'laut' is missing");
    }
  }

  @Test
  void saysThatSomebodyElseIsWriting() {
    assertThat(trouble(SQLiteErrorCode.SQLITE_BUSY)).contains("another program", "10 s");
  }

  @Test
  void saysThatTheDiskIsFull() {
    assertThat(trouble(SQLiteErrorCode.SQLITE_FULL)).contains("disk is full", "safe");
  }

  @Test
  void saysThatTheFileIsReadOnly() {
    assertThat(trouble(SQLiteErrorCode.SQLITE_READONLY_DIRECTORY)).contains("read-only");
  }

  @Test
  void letsManyOpenANewLedgerAtOnce() throws Exception {
    Callable<Boolean> adding =
        () -> {
          try (Ledger ledger = SqliteLedger.open(file())) {
            return ledger.add(Draft.of("Regen.").reading("a"));
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      int added = 0;
      for (Future<Boolean> each : threads.invokeAll(List.of(adding, adding, adding, adding))) {
        added += each.get() ? 1 : 0;
      }
      assertThat(added).isEqualTo(1);
    }
  }

  private String trouble(SQLiteErrorCode code) {
    LedgerException said = Trouble.with(file(), new SQLiteException("raw", code));
    assertThat(said).hasMessageContaining(file().toString());
    return String.valueOf(said.getMessage());
  }

  private void sql(String... lines) throws SQLException {
    String url = "jdbc:sqlite:" + file().toUri();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String line : lines) {
        statement.execute(line);
      }
    }
  }
}
