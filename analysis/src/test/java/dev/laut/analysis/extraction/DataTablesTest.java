package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.BlockKind;
import org.junit.jupiter.api.Test;

class DataTablesTest {

  private static final String RESULTS =
      """
      <table><tr><th>Platz<th>Verein<th>Punkte</tr><tr><td>1<td>SV Osterwerda<td>31</tr>
      <tr><td>2<td>TuS Kleinwerda<td>28</tr><tr><td>3<td>Blau-Weiß Deich<td>27</tr></table>
      """;

  private static String page(String before, String behind) {
    return """
    <html lang=de><head><title>Osterwerda bleibt vorn</title><meta property=og:type content=article></head><body>%s
    <main><article><h1>Osterwerda bleibt vorn</h1>
    <p>Der SV Osterwerda hat sein Heimspiel am Sonntag mit drei zu eins gewonnen und führt die Liga weiter an.</p>
    <p>Trainer Ole Thiessen lobte nach dem Spiel vor allem die Abwehr, die in der zweiten Hälfte kaum etwas zuließ.</p>
    %s<p>Am kommenden Samstag spielt die Mannschaft auswärts gegen den Zweiten der Tabelle aus Kleinwerda.</p>
    </article></main></body></html>
    """
        .formatted(before, behind);
  }

  @Test
  void keepsATableAmongTheLinesOfTheBodyWhole() {
    Article article = Pages.article(page("", RESULTS));
    assertThat(article.text())
        .contains(
            "Platz Verein Punkte\n1 SV Osterwerda 31\n2 TuS Kleinwerda 28\n3 Blau-Weiß Deich 27");
    assertThat(article.blocks()).extracting(b -> b.kind()).contains(BlockKind.TABLE);
  }

  @Test
  void leavesATableBesideTheBodyOut() {
    String links =
        "<div class=sidebar>" + RESULTS + "<p>Alle Termine und Ergebnisse der Liga.</p></div>";
    assertThat(Pages.article(page(links, "")).text()).doesNotContain("Blau-Weiß");
  }
}
