package dev.laut.analysis.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Content;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Given;
import dev.laut.model.Headline;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines over bodies that say the opposite, and over bodies that only look as if they did. */
class HeadlinePairsTest {

  private static final Pipeline PIPELINE = new Pipeline();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Odrane resigns over dam leak | Minister Odrane will not resign over the dam leak. She told parliament on Monday that she would stay in office.
          Odrane steps down | Calls for Minister Odrane to resign grew louder on Monday. She refused to step down and promised a report by May.
          Quarry at Pell to close | The quarry at Pell will stay open, its owner said. All forty workers keep their jobs.
          Council approves ferry plan | The council rejected the ferry plan on Tuesday night by nine votes to four. Mayor Hult had spoken for it.
          Rents in Larmouth fall | Rents in Larmouth rose by four percent last year, the town reported. Only in the harbour quarter did they stay the same.
          Baker Ullin guilty of fraud | Baker Ullin was acquitted of fraud on Friday. The court saw no proof.
          Missing hiker Tarn found alive | The search for hiker Tarn goes on. He has not been found, the mountain rescue said.
          Police arrest mayor Hult | Police searched the office of mayor Hult on Monday. Hult was not arrested, a spokeswoman said.
          Drug helps against Orsk fever | The drug does not help against Orsk fever, a study with 900 patients found. It had been sold for years.
          Singer Vala Brint admits affair | Singer Vala Brint denied the affair on Sunday. Her lawyer called the story invented.
          Tax on boats will rise | The tax on boats will not rise next year, finance chief Dorn promised. The council had feared it.
          No job cuts at Fenwell mill | The Fenwell mill will cut sixty jobs by autumn. The owner wrote to the staff on Friday.
          Bridge is safe, engineers say | The bridge is not safe, engineers found. It was closed to lorries on Thursday.
          Ferry company hires 80 sailors | The ferry company will lay off 80 sailors. A union leader spoke of a black day.
          Larmouth wins cup final | Larmouth lost the cup final on Saturday. Two late goals decided the match.
          Tunnel to Orsk opens early | The tunnel to Orsk will not open before next summer, builders admitted. Water keeps coming in.
          Pope to visit Larmouth | The Pope will not be visiting Larmouth after all, the bishop said. The trip was called off for reasons of health.
          Hospital loses its baby ward | The hospital keeps its baby ward. Parents had collected 9,000 names against the plan.
          Bank Ressel broke | Bank Ressel is not broke, the regulator said on Monday. Its reserves are higher than a year ago.
          Painter Ilm sells castle | Painter Ilm has no intention of selling the castle. "I keep it," he said.
          Teachers agree to longer hours | Teachers turned down longer hours in a vote on Friday. Nine in ten were against.
          Wolf killed child's pony, test shows | The pony was not killed by a wolf, a test showed. A dog had bitten it.
          Team Vessa cleared of doping | Team Vessa was found guilty of doping on Wednesday. It loses all its points.
          Unions call off strike | The strike goes ahead on Friday. Unions did not call it off, as a website had written.
          Lake Morn poisoned | Lake Morn is clean. No poison was found in any of forty samples, the county said.
          Governor backs toll road | Governor Stell opposes the toll road. He said so at a rally in Pell.
          """)
  void seesThatTheEnglishBodySaysTheOpposite(String title, String body) {
    Headline headline = read(title, body, "en");

    assertThat(headline.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(headline.findings()).extracting(Finding::kind).contains(FindingKind.REVERSAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Odrane resigns over dam leak | Minister Odrane resigned on Monday over the dam leak. Until Sunday she had said she would not resign.
          Quarry at Pell to close | The quarry at Pell will close in June. The canteen stays open until May.
          Council approves ferry plan | The council approved the ferry plan. A motion to reject it failed by two votes.
          Odrane will not resign | Minister Odrane refused to resign on Monday. She stays in office.
          Rents in Larmouth fall | Rents in Larmouth fell for the first time in ten years. In the harbour quarter they rose.
          Baker Ullin denies fraud | Baker Ullin denied on Friday that he had cheated his customers. The trial goes on.
          Hiker found alive after two nights | The hiker, who had been missing since Friday, was found alive on Sunday. She did not need a doctor.
          Larmouth wins cup final | Larmouth beat Pell in the cup final on Saturday. Pell lost for the first time this year.
          Mill keeps workers | The mill will not lay off any workers, its owner said. It keeps all of them.
          Storm kills two | Two people died in the storm. Three others survived under a fallen roof.
          No one hurt in mill fire | Nobody was hurt when the mill burned on Sunday night. The roof fell in.
          Ferry is late again | The ferry did not arrive on time on Monday. It was the fifth day in a row.
          Trial of baker Ullin begins | The trial of baker Ullin began on Monday. It will not end before May.
          Governor backs toll road | Governor Stell supports the toll road. Farmers oppose it.
          Bank Ressel saved | Bank Ressel will not go broke: the state lends it a billion. The bank confirmed this on Monday.
          Court bans night flights | A court has forbidden night flights over Orsk. Pilots may not land after eleven.
          Tunnel to Orsk opens early | The tunnel to Orsk opened on Monday, two months early. Lorries are not allowed yet.
          Unions call off strike | Unions have called off the strike. It was to begin on Friday.
          Doctors fail to save boy | Doctors could not save the boy. He died on Tuesday.
          Mayor Hult not to blame for flood | Mayor Hult bears no guilt for the flood, an inquiry found. The dam had been old.
          Smoking ban stays | The ban on smoking stays in force. A motion to lift it failed.
          Vala Brint leaves hospital | Singer Vala Brint left hospital on Sunday. She did not speak to reporters.
          Team Vessa out of the cup | Team Vessa is out of the cup after it failed to beat Pell. It could not score.
          Village gets no new school | The village will not get a new school. Money is short.
          Strike ends without deal | The strike has ended, but there is no agreement. Talks will not resume before May.
          Prices stop rising | Prices did not rise in May for the first time in three years, the office said.
          """)
  void leavesAEnglishHeadlineAloneThatItsBodyBears(String title, String body) {
    assertThat(read(title, body, "en").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ministerin Odrane tritt zurück | Ministerin Odrane will nicht zurücktreten. Sie bleibe im Amt, sagte sie am Montag.
          Steinbruch in Pellen schließt | Der Steinbruch in Pellen wird nicht geschlossen. Das teilte der Besitzer mit.
          Stadtrat stimmt Fährplan zu | Der Stadtrat hat den Fährplan am Dienstag abgelehnt. Neun Mitglieder waren dagegen.
          Mieten in Lahrmünde sinken | Die Mieten in Lahrmünde sind im vergangenen Jahr um vier Prozent gestiegen. Das teilte die Stadt mit.
          Bäcker Ullin wegen Betrugs verurteilt | Bäcker Ullin ist am Freitag vom Vorwurf des Betrugs freigesprochen worden. Das Gericht sah keine Beweise.
          Vermisster Wanderer gefunden | Der vermisste Wanderer ist auch am Sonntag nicht gefunden worden. Die Bergwacht sucht weiter.
          Polizei nimmt Bürgermeister Hult fest | Die Polizei durchsuchte das Büro von Bürgermeister Hult. Hult wurde nicht festgenommen, sagte eine Sprecherin.
          Mittel hilft gegen Orsk-Fieber | Das Mittel hilft nicht gegen Orsk-Fieber, wie eine Studie mit 900 Kranken zeigt. Es wurde jahrelang verkauft.
          Sängerin Vala Brint gesteht Affäre | Sängerin Vala Brint hat die Affäre am Sonntag bestritten. Ihr Anwalt nannte die Geschichte erfunden.
          Steuer auf Boote steigt | Die Steuer auf Boote steigt im kommenden Jahr nicht, versprach Kämmerer Dorn. Der Rat hatte es befürchtet.
          Keine Entlassungen in der Mühle Fenn | Die Mühle Fenn entlässt bis zum Herbst sechzig Mitarbeiter. Der Besitzer schrieb es am Freitag an die Belegschaft.
          Brücke in Lahrmünde ist sicher | Die Brücke in Lahrmünde ist nicht sicher, stellten Prüfer fest. Für Lastwagen ist sie seit Donnerstag gesperrt.
          Konzern räumt Fehler ein | Der Konzern hat Vorwürfe zurückgewiesen, er habe Messwerte gefälscht. „Wir haben keinen Fehler gemacht“, sagte Chefin Omka Brill.
          Lahrmünde gewinnt Pokalfinale | Lahrmünde hat das Pokalfinale am Samstag verloren. Zwei späte Tore entschieden das Spiel.
          Tunnel nach Orsk öffnet früher | Der Tunnel nach Orsk wird nicht früher öffnen, räumten die Erbauer ein. Immer wieder dringt Wasser ein.
          Papst kommt nach Lahrmünde | Der Papst kommt nun doch nicht nach Lahrmünde, teilte der Bischof mit. Die Reise wurde abgesagt.
          Klinik verliert Geburtsstation | Die Klinik behält ihre Geburtsstation. Eltern hatten 9000 Unterschriften gesammelt.
          Bank Ressel ist pleite | Die Bank Ressel ist nicht pleite, wie die Aufsicht am Montag mitteilte. Ihre Rücklagen sind höher als vor einem Jahr.
          Maler Ilm verkauft sein Schloss | Maler Ilm denkt nicht daran, sein Schloss zu verkaufen. „Ich behalte es“, sagte er.
          Lehrer akzeptieren längere Arbeitszeit | Die Lehrer haben die längere Arbeitszeit am Freitag abgelehnt. Neun von zehn waren dagegen.
          Wolf riss Pony | Das Pony wurde nicht von einem Wolf gerissen, ergab ein Test. Ein Hund hatte es gebissen.
          Streik bei der Fähre abgesagt | Der Streik bei der Fähre findet am Freitag statt. Die Gewerkschaft wies Berichte zurück, er sei abgesagt.
          Gericht erlaubt Nachtflüge | Das Gericht hat Nachtflüge über Orsk verboten. Nach elf Uhr darf niemand landen.
          Trainer Molk verlässt Pellen | Trainer Molk verlässt Pellen nicht. Sein Vertrag läuft bis 2031.
          Kamm und Brint getrennt | Kamm und Brint sind nicht getrennt, sagte ihr Anwalt. Sie heiraten im Mai.
          Landrätin lehnt Windräder ab | Landrätin Stell befürwortet die Windräder. Das sagte sie auf einer Versammlung in Pellen.
          """)
  void seesThatTheGermanBodySaysTheOpposite(String title, String body) {
    Headline headline = read(title, body, "de");

    assertThat(headline.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(headline.findings()).extracting(Finding::kind).contains(FindingKind.REVERSAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ministerin Odrane tritt zurück | Ministerin Odrane ist am Montag zurückgetreten. Noch am Sonntag hatte sie einen Rücktritt ausgeschlossen.
          Steinbruch in Pellen schließt | Der Steinbruch in Pellen schließt im Juni. Die Kantine bleibt bis Mai geöffnet.
          Odrane will nicht zurücktreten | Ministerin Odrane hat einen Rücktritt abgelehnt. Sie bleibt im Amt.
          Mieten in Lahrmünde sinken | Die Mieten in Lahrmünde sind erstmals seit zehn Jahren gesunken. Im Hafenviertel stiegen sie.
          Bäcker Ullin bestreitet Betrug | Bäcker Ullin hat am Freitag bestritten, seine Kunden betrogen zu haben. Der Prozess geht weiter.
          Wanderer nach zwei Nächten gefunden | Der Wanderer, der seit Freitag vermisst worden war, ist am Sonntag gefunden worden. Er brauchte keinen Arzt.
          Sturm tötet zwei Menschen | Bei dem Sturm sind zwei Menschen gestorben. Drei andere überlebten unter einem Dach.
          Lahrmünde gewinnt Pokalfinale | Lahrmünde hat Pellen im Pokalfinale geschlagen. Pellen verlor zum ersten Mal in diesem Jahr.
          Niemand bei Brand in Mühle verletzt | Bei dem Brand der Mühle am Sonntag wurde niemand verletzt. Das Dach stürzte ein.
          Prozess gegen Bäcker Ullin beginnt | Der Prozess gegen Bäcker Ullin hat am Montag begonnen. Ein Urteil fällt nicht vor Mai.
          Verband weist Vorwürfe zurück | Der Verband hat die Vorwürfe am Montag zurückgewiesen. Man habe nichts versäumt.
          Brand in Marwick gelöscht | Das Feuer in Marwick ist aus. Verletzt wurde niemand, die Halle ist nicht mehr zu retten.
          Landrätin für Windräder | Landrätin Stell unterstützt die Windräder. Bauern lehnen sie ab.
          Bank Ressel gerettet | Die Bank Ressel geht nicht pleite: Das Land leiht ihr eine Milliarde.
          Gericht verbietet Nachtflüge | Ein Gericht hat Nachtflüge über Orsk untersagt. Nach elf Uhr darf niemand landen.
          Tunnel nach Orsk öffnet früher | Der Tunnel nach Orsk ist am Montag zwei Monate früher geöffnet worden. Lastwagen dürfen noch nicht fahren.
          Gewerkschaft sagt Streik ab | Die Gewerkschaft hat den Streik abgesagt. Er sollte am Freitag beginnen.
          Hult trägt keine Schuld an Flut | Bürgermeister Hult ist nicht schuld an der Flut, stellte ein Ausschuss fest.
          Rauchverbot bleibt | Das Rauchverbot bleibt in Kraft. Ein Antrag, es aufzuheben, scheiterte.
          Vala Brint verlässt Klinik | Sängerin Vala Brint hat am Sonntag die Klinik verlassen. Mit Reportern sprach sie nicht.
          Dorf bekommt keine neue Schule | Das Dorf bekommt keine neue Schule. Das Geld fehlt.
          Streik endet ohne Einigung | Der Streik ist zu Ende, eine Einigung gibt es nicht. Verhandelt wird nicht vor Mai.
          Preise steigen nicht mehr | Die Preise sind im Mai erstmals seit drei Jahren nicht gestiegen, teilte das Amt mit.
          Trainer Molk verlässt Pellen | Trainer Molk verlässt Pellen im Sommer. Seinen Vertrag verlängert er nicht.
          """)
  void leavesAGermanHeadlineAloneThatItsBodyBears(String title, String body) {
    assertThat(read(title, body, "de").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private static Headline read(String title, String body, String lang) {
    PageSource source = new PageSource("test", null, "text/plain", "UTF-8", "sha256:0", null);
    Given given = new Given("t", null, lang, null, title, List.of());
    Page page = new Page(source, given, new Content.Verbatim(body));
    return ((ArticleReading) PIPELINE.read(page)).headline();
  }
}
