package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpTextTest {

  private static final String BRIDGE =
      """
      5120:

      Die alte Brücke von Nordhausen fällt! Jetzt spricht die Stadt

      Sie war das Wahrzeichen der Stadt. Nun soll die Brücke über die Ilme abgerissen werden, und zwar schon im Mai.

      Rost in allen Trägern

      Seit Jahren bröckelt der Beton. Ein Gutachten nennt die Lage bedenklich, berichtet der Baudezernent Malte Gröning.

      Was kommt danach?

      Eine Fähre soll den Verkehr aufnehmen. Wie lange, ist offen.

      Beliebteste Artikel Aktuell:

      Zehn Rezepte mit Rhabarber

      Welcher Hund passt zu mir
      """;

  @Test
  void tellsHeadlineLeadAndHeadingsApart() {
    Article article = Pages.dump(BRIDGE);
    assertThat(article.title())
        .isEqualTo("Die alte Brücke von Nordhausen fällt! Jetzt spricht die Stadt");
    assertThat(article.blocks())
        .extracting(block -> block.kind())
        .containsExactly(
            BlockKind.LEAD,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH);
  }

  @Test
  void dropsTheBoxAtTheEndWithAReason() {
    Article article = Pages.dump(BRIDGE);
    assertThat(article.text()).endsWith("Wie lange, ist offen.").doesNotContain("5120");
    assertThat(article.dropped())
        .extracting(dropped -> dropped.text() + " = " + dropped.why())
        .isEqualTo(
            List.of(
                "Beliebteste Artikel Aktuell: = teaser-list",
                "Zehn Rezepte mit Rhabarber = teaser-list",
                "Welcher Hund passt zu mir = teaser-list"));
  }

  @Test
  void readsBylineAndDateBelowTheHeadline() {
    Article article =
        Pages.dump(
            """
            Mayor of Larchfield resigns

            By Nora Whitcombe

            12 May 2026, 14:30

            The mayor of Larchfield has resigned after a row about parking fees, the council said.

            Her deputy takes over on Monday.
            """);
    assertThat(article.authors()).containsExactly("Nora Whitcombe");
    assertThat(article.published()).startsWith("2026-05-12");
    assertThat(article.text()).startsWith("The mayor of Larchfield has resigned");
  }

  @Test
  void joinsLinesThatAColumnCut() {
    Article article =
        Pages.dump(
            """
            Fischer in Sorge

            Die Fischer der Bucht fangen immer weniger Schollen und
            fürchten um ihre Betriebe, wie der Verband am Montag in
            Kleinwerda mitteilte.
            """);
    assertThat(article.text())
        .isEqualTo(
            "Die Fischer der Bucht fangen immer weniger Schollen und fürchten um ihre Betriebe,"
                + " wie der Verband am Montag in Kleinwerda mitteilte.");
  }
}
