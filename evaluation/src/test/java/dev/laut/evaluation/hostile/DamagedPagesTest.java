package dev.laut.evaluation.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.evaluation.extraction.DamagedPages;
import dev.laut.evaluation.extraction.GoldPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs where the page sets lie beside the checkout; the whole measure is in docs/scores.md. */
class DamagedPagesTest {

  private static final Path GOLD = Path.of("../../shared/data/pages/scrapinghub/dev/gold.json");
  private static final int COPIES = 300;
  private static final double A_LOT_OF_MILLIS = 5_000;

  @Test
  void extractsFromDamagedPagesWithoutThrowingOrHanging() throws IOException {
    assumeTrue(Files.isRegularFile(GOLD), "no page set at hand");
    DamagedPages found = DamagedPages.read(GoldPage.read(GOLD), COPIES);
    assertThat(found.articles()).isGreaterThan(COPIES / 2);
    assertThat(found.worstMillis()).isLessThan(A_LOT_OF_MILLIS);
  }
}
