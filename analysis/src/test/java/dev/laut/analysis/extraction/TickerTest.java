package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.model.Article;
import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickerTest {

  private static final String[][] ENTRIES = {
    {
      "16:40",
      "Feuerwehr gibt Entwarnung",
      "Der Brand im Speicher am Alten Hafen ist gelöscht, teilte die Feuerwehr von Kleinwerda mit. Verletzt wurde niemand, zwei"
          + " Hallen sind zerstört."
    },
    {
      "15:12",
      "Züge fahren wieder",
      "Die Bahn hat die Strecke nach Osterwerda freigegeben. Reisende müssen sich aber noch bis zum Abend auf Verspätungen"
          + " einstellen, sagte eine Sprecherin."
    },
    {
      "14:05",
      "Rauch über der Altstadt",
      "Anwohner sollen Fenster und Türen geschlossen halten. Nach Angaben der Polizei zieht der Rauch in Richtung des"
          + " Krankenhauses, das vorsorglich geräumt wird."
    },
    {
      "13:31",
      "Speicher in Brand",
      "Im Alten Hafen von Kleinwerda brennt seit dem Mittag ein Speicher. Die Feuerwehr ist mit achtzig Leuten im Einsatz, wie"
          + " ein Sprecher am Telefon bestätigte."
    },
  };

  private static Article page(String head, String entry) {
    StringBuilder page = new StringBuilder();
    for (String[] each : ENTRIES) {
      page.append(
          entry.replace("TIME", each[0]).replace("TITLE", each[1]).replace("TEXT", each[2]));
    }
    return Pages.article(
        "<html lang=de><head><title>Brand im Hafen: der Liveticker</title>%s</head><body><main><article><h1>Brand im Hafen: der Liveticker</h1>%s</article></main></body></html>"
            .formatted(head, page));
  }

  private static List<String> entries(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.ENTRY)
        .map(block -> block.span().in(article.text()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <section class=entry><time datetime="2026-03-04TTIME">TIME Uhr</time><h3>TITLE</h3><p>TEXT</p></section>
          <div class="live-entry"><div class=zeit>TIME Uhr</div><div><h2>TITLE</h2><p>TEXT</p></div></div>
          <h3>TIME Uhr</h3><h4>TITLE</h4><p>TEXT</p>
          <li><p><b>TIME</b></p><p><b>TITLE</b></p><p>TEXT</p></li>
          """)
  void tellsEachEntryWithItsTimeAndHeading(String entry) {
    List<String> entries = entries(page("", entry));
    assertThat(entries).hasSize(4);
    assertThat(entries.getFirst())
        .startsWith("16:40")
        .contains("\nFeuerwehr gibt Entwarnung\nDer Brand im Speicher")
        .endsWith("zwei Hallen sind zerstört.");
    assertThat(entries.getLast()).startsWith("13:31").contains("achtzig Leuten");
  }

  @Test
  void putsTheHeadingAboveTheTimeIntoTheRightEntry() {
    List<String> entries =
        entries(page("", "<div class=entry><h3>TITLE</h3><p>TIME Uhr</p><p>TEXT</p></div>"));
    assertThat(entries).hasSize(4);
    assertThat(entries.get(1)).startsWith("Züge fahren wieder\n15:12 Uhr\nDie Bahn hat");
  }

  @Test
  void takesAParagraphThatBeginsWithItsTimeForAnEntry() {
    assertThat(entries(page("", "<p><strong>TIME Uhr:</strong> TITLE. TEXT</p>"))).hasSize(4);
  }

  @Test
  void endsASentenceWhereALineOfAnEntryEnds() {
    Article article = page("", "<section><h3>TIME Uhr: TITLE</h3><p>TEXT</p></section>");
    List<String> sentences =
        new Annotator()
            .annotate(article.text(), article.blocks(), "de").sentences().stream()
                .map(sentence -> sentence.span().in(article.text()))
                .toList();
    assertThat(sentences).contains("15:12 Uhr: Züge fahren wieder");
  }

  @Test
  void readsATickerOutOfJsonLdWhereThePageShowsNone() {
    StringBuilder updates = new StringBuilder();
    for (String[] each : ENTRIES) {
      updates
          .append(updates.isEmpty() ? "" : ",")
          .append(
              "{\"@type\":\"BlogPosting\",\"headline\":\"%s\",\"articleBody\":\"%s\"}"
                  .formatted(each[1], each[2]));
    }
    Article article =
        Pages.article(
            "<html lang=de><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Brand im Hafen\",\"liveBlogUpdate\":["
                + updates
                + "]}</script><body><div id=app></div></body></html>");
    assertThat(article.blocks()).extracting(Block::kind).containsOnly(BlockKind.ENTRY);
    assertThat(entries(article)).hasSize(4);
    assertThat(entries(article).getFirst()).startsWith("Feuerwehr gibt Entwarnung\nDer Brand");
  }

  @Test
  void takesNoProgrammeOfAnEveningForATicker() {
    String programme =
        """
        <p>Das Hafenfest von Kleinwerda beginnt am Freitag mit einem Umzug, teilte die Stadt mit. Erwartet werden mehr als
        dreitausend Gäste, für die ein eigener Zug aus Osterwerda fährt. Das Programm des ersten Abends steht nun fest.</p>
        <ul><li>18:00 Uhr: Umzug</li><li>19:30 Uhr: Rede der Bürgermeisterin</li><li>20:15 Uhr: Konzert</li></ul>
        <p>Wer mit dem Auto kommt, soll die Plätze am Deich nehmen. In der Altstadt gilt an allen drei Tagen ein Verbot,
        und die Polizei will Falschparker schon am Nachmittag abschleppen lassen, sagte ein Sprecher.</p>
        """;
    Article article = Pages.article("<html lang=de><main><h1>Hafenfest</h1>" + programme);
    assertThat(entries(article)).isEmpty();
  }
}
