package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClutterTest {

  private static final String BODY =
      """
      <p>Der Rat von Osterwerda hat am Dienstag beschlossen, die alte Brücke über die Werda zu sperren,
      weil ein Gutachten Risse in zwei Pfeilern gefunden hat.</p>%s
      <p>Die Fähre soll ab Montag öfter fahren, sagte die Bürgermeisterin nach der Sitzung. Wie lange die
      Sperrung dauert, weiß noch niemand, denn die Statiker rechnen noch.</p>%s
      <p>Anwohner hatten seit Jahren auf die Schäden hingewiesen und mehrfach an den Kreis geschrieben.</p>%s
      """;

  private static Article page(String middle, String late, String end) {
    return Pages.article(
        "<html lang=de><body><main><article><h1>Brücke gesperrt</h1>"
            + BODY.formatted(middle, late, end)
            + "</article></main></body></html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          newsletter|Unser Newsletter bringt Ihnen jeden Morgen das Wichtigste aus dem Kreis.
          newsletter|Sign up to our morning briefing and never miss a story from the river.
          newsletter|Inscrivez-vous à notre lettre du matin pour ne rien manquer de la rivière.
          support|Unterstützen Sie unsere Arbeit mit einem kleinen Beitrag, damit wir weiter berichten können.
          support|Support our journalism from as little as a pound a month.
          share|Folgen Sie uns auf allen Kanälen, um nichts aus Osterwerda zu verpassen.
          share|Únete a nuestro canal y recibe las noticias del río cada mañana.
          comment|Kommentare werden moderiert und können mit Verzögerung erscheinen.
          product|See it now: Pump & Sons
          product|Jetzt kaufen: Gummistiefel von Pütz
          note|Korrektur: In einer ersten Fassung stand, die Brücke sei gesprengt worden. Das ist falsch.
          note|An earlier version of this article said the bridge had been blown up.
          note|Rectificatif : le pont n'a pas été détruit, comme nous l'avions écrit.
          note|Fe de errores: el puente no fue demolido, como se publicó al principio.
          note|Errata corrige: il ponte non è stato demolito, come avevamo scritto.
          note|Sprostowanie: most nie został zburzony, jak pisaliśmy wcześniej.
          note|Erramos: a ponte não foi demolida, como publicamos antes.
          """)
  void leavesOutThePublishersOwnLinesAndSaysWhatTheyAre(String why, String line) {
    Article article = page("", "<p>" + line + "</p>", "");
    assertThat(article.text()).contains("Die Fähre soll").doesNotContain(line);
    assertThat(article.dropped())
        .anySatisfy(dropped -> {
          assertThat(dropped.text()).isEqualTo(line);
          assertThat(dropped.why()).isEqualTo(why);
        });
  }

  @Test
  void keepsAParagraphThatTalksOfSuchThings() {
    String line =
        "Der Newsletter der Stadt, den jetzt dreihundert Leute lesen, hatte vor den Rissen gewarnt, und auf den Kanälen der"
            + " Feuerwehr hieß es, man folge uns nur auf eigene Gefahr.";
    assertThat(page("<p>" + line + "</p>", "", "").text()).contains(line);
  }

  @Test
  void leavesOutWhatStandsInOneBoxWithTheWordAdvertisement() {
    Article article =
        page(
            "<div><p>Anzeige</p><p>Schuhe ab 9,99 Euro! Nur heute bei Latsch & Co.</p></div>",
            "",
            "");
    assertThat(article.text()).doesNotContain("Anzeige", "Latsch").contains("Gutachten Risse");
  }

  @Test
  void tellsCommentsCaptionsTablesAndListsApart() {
    Article article =
        page(
            "<figure><img src=b.jpg><figcaption>Die gesperrte Brücke. Foto: Ole Thiessen</figcaption></figure>",
            """
            <table><tr><th>Pfeiler</th><th>Risse</th></tr><tr><td>Nord</td><td>4</td></tr><tr><td>Mitte</td><td>2</td></tr>
            <tr><td>Süd</td><td>0</td></tr></table>
            <ul><li>Die Fähre fährt alle zwanzig Minuten und nimmt auch Räder mit.</li>
            <li>Busse der Linie 4 fahren über Kleinwerda und brauchen eine halbe Stunde länger.</li></ul>
            <blockquote><p>Wir haben dem Kreis dreimal geschrieben und nie eine Antwort bekommen.</p></blockquote>
            """,
            """
            <section class="comments" id="comments"><h3>3 Kommentare</h3><ol class="commentlist"><li class="comment"><b>Wattwurm</b>
            <p>Das war doch seit Jahren klar, dass die Brücke nicht mehr lange hält.</p></li><li class="comment"><b>Deichgraf</b>
            <p>Ich fahre jeden Tag dort und habe die Risse schon im Sommer gesehen.</p></li></ol></section>
            """);
    assertThat(article.captions()).containsExactly("Die gesperrte Brücke. Foto: Ole Thiessen");
    assertThat(lines(article, BlockKind.TABLE))
        .containsExactly("Pfeiler Risse", "Nord 4", "Mitte 2", "Süd 0");
    assertThat(lines(article, BlockKind.LIST))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Die Fähre");
    assertThat(lines(article, BlockKind.QUOTE)).hasSize(1);
    assertThat(article.text()).doesNotContain("Wattwurm", "seit Jahren klar", "schon im Sommer");
    assertThat(article.dropped())
        .filteredOn(dropped -> dropped.why().equals("comment"))
        .extracting(dropped -> dropped.text())
        .anyMatch(text -> text.contains("schon im Sommer"));
  }

  private static List<String> lines(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(article.text()))
        .toList();
  }
}
