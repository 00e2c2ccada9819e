package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A fold that is killed, or that two programs do at once, ends as one that nobody disturbed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FoldingTest {

  private static final String ARTICLES = "200";

  @TempDir static Path home = Path.of(".");
  private static Path filled = Path.of(".");
  private static String undisturbed = "";

  private Path ledger = Path.of(".");

  @BeforeAll
  static void foldUndisturbed() throws IOException {
    filled = home.resolve("filled.db");
    new Desk(home).laut("load", "--articles", ARTICLES, "--ledger", filled.toString());
    undisturbed = stories(Files.copy(filled, home.resolve("undisturbed.db")));
  }

  @BeforeEach
  void copy(TestInfo test) throws IOException {
    ledger = Files.copy(filled, home.resolve(test.getDisplayName() + ".db"));
  }

  /** Folds what is left to fold, and gives all stories as records. */
  private static String stories(Path file) {
    Desk desk = new Desk(home);
    assertThat(desk.laut("stories", "--json", "--ledger", file.toString()))
        .as(desk.err())
        .isEqualTo(ExitCode.DONE);
    return desk.out();
  }

  @Test
  void endsAlikeHoweverOftenItIsKilled() throws IOException, InterruptedException {
    for (int steps : new int[] {0, 1, 3}) {
      try (FoldingProcess folding = FoldingProcess.start(ledger)) {
        folding.kept(steps).kill();
      }
    }
    assertThat(stories(ledger)).isEqualTo(undisturbed).isNotEmpty();
  }

  @Test
  void endsAlikeWhenTwoProgramsFoldAtOnce() throws IOException, InterruptedException {
    try (FoldingProcess one = FoldingProcess.start(ledger);
        FoldingProcess other = FoldingProcess.start(ledger)) {
      assertThat(one.finish()).isZero();
      assertThat(other.finish()).isZero();
    }
    assertThat(stories(ledger)).isEqualTo(undisturbed).isNotEmpty();
  }

  @Test
  void endsAlikeWhenOneOfTwoProgramsIsKilled() throws IOException, InterruptedException {
    try (FoldingProcess one = FoldingProcess.start(ledger);
        FoldingProcess other = FoldingProcess.start(ledger)) {
      one.kept(1).kill();
      assertThat(other.finish()).isZero();
    }
    assertThat(stories(ledger)).isEqualTo(undisturbed).isNotEmpty();
  }
}
