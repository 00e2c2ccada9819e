package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbatimTextTest {

  @Test
  void changesNoCharacter() {
    String text = "  Erste\u00a0Zeile, mit weicher Tren\u00adnung.\r\n\r\n\tZweite 🦔 Zeile.  \n";
    Article article = read(text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(Pages.lines(article))
        .isEqualTo(List.of("Erste\u00a0Zeile, mit weicher Tren\u00adnung.", "Zweite 🦔 Zeile."));
  }

  @Test
  void findsTheAgencyInTheDateline() {
    assertThat(read("Ostheim (AP) — The ferry sank at noon.\nNobody was hurt.").credits())
        .containsExactly("ap");
  }

  @Test
  void findsTheAgencyInTheCreditLine() {
    assertThat(read("Die Fähre sank am Mittag.\nQuelle: dpa/Reuters").credits())
        .containsExactly("dpa", "reuters");
  }

  @Test
  void refusesABlankText() {
    Content blank = new Content.Verbatim(" \n\u00a0\t");
    assertThat(new Extractor().extract(blank, Given.NOTHING, null))
        .isInstanceOfSatisfying(
            Extraction.None.class, none -> assertThat(none.reason()).isEqualTo(Reason.EMPTY));
  }

  private static Article read(String text) {
    return Pages.article(new Extractor().extract(new Content.Verbatim(text), Given.NOTHING, null));
  }
}
