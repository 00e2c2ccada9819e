package dev.laut.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.cli.terminal.Columns;
import dev.laut.cli.terminal.Palette;
import dev.laut.cli.terminal.Paper;
import dev.laut.model.ArticleReading;
import dev.laut.model.Bound;
import dev.laut.model.Draft;
import dev.laut.model.Fact;
import dev.laut.model.FactSource;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Measure;
import dev.laut.model.Quantity;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final String TITLE = "Aus für die letzte Fähre";

  private static final Source BRANDT = Draft.person("Jonas Brandt");

  private static final Draft FERRY =
      Draft.of(
              "Die letzte Fähre nach Ahlsund wird offenbar eingestellt, wie der Seefunk unter"
                  + " Berufung auf Hafenkreise berichtet. „Wir sehen keine andere Möglichkeit“,"
                  + " sagte Reeder Jonas Brandt. Mehr als 40 Angestellte sollen ihre Arbeit"
                  + " verlieren.\n"
                  + "Angeblich verhandelt er bereits mit einem Käufer; belegen ließ sich das"
                  + " nicht.")
          .title(TITLE)
          .outlet("Küstenbote")
          .published("2024-05-17T08:30:00+02:00")
          .lang("de");

  static {
    FERRY
        .statement(
            null,
            "Die letzte Fähre nach Ahlsund wird offenbar eingestellt",
            hedge(HedgeLevel.HEDGED, "offenbar"),
            Draft.outletSource("Seefunk"),
            Draft.anonymous("Hafenkreise"))
        .statement("Wir sehen keine andere Möglichkeit", BRANDT)
        .statement(
            null,
            "Mehr als 40 Angestellte sollen ihre Arbeit verlieren",
            hedge(HedgeLevel.HEDGED, "sollen"),
            BRANDT)
        .statement(
            null,
            "Angeblich verhandelt er bereits mit einem Käufer",
            hedge(HedgeLevel.DOUBTED, "Angeblich", "belegen ließ sich das nicht"),
            Source.UNKNOWN)
        .headline(
            Verdict.OVERSTATED,
            new Finding(
                FindingKind.CERTAINTY,
                Draft.in(TITLE, "Aus"),
                List.of(FERRY.words("offenbar"), FERRY.words("Angeblich")),
                ""),
            new Finding(FindingKind.MISSING, Draft.in(TITLE, "letzte Fähre"), List.of(), ""));
  }

  @Test
  void tellsAStrangerWhoSaysWhat() {
    assertThat(sheet(ferry(), Palette.PLAIN))
        .isEqualTo(
            """
            Aus für die letzte Fähre
            ▲ headline overstated
              – the text is less sure: headline “Aus”, text “Die letzte Fähre nach Ahlsund
                wird ~offenbar~ eingestellt, wie der Seefunk unter…”, “~Angeblich~
                verhandelt er bereits mit einem Käufer…”
              – the text never says it: headline “letzte Fähre”
            Küstenbote · 2024-05-17 08:30 · German

            this page ← Seefunk ← Hafenkreise (unnamed)
              • Die letzte Fähre nach Ahlsund wird ~offenbar~ eingestellt — hedged

            this page ← Jonas Brandt
              • Wir sehen keine andere Möglichkeit
              • Mehr als 40 Angestellte ~sollen~ ihre Arbeit verlieren — hedged

            this page ← nobody named
              • ~Angeblich~ verhandelt er bereits mit einem Käufer — doubted by this page:
                “belegen ließ sich das nicht”

            numbers  Mehr als 40 Angestellte
            4 statements · 3 origins, 2 unnamed
            """);
  }

  @Test
  void underlinesHedgesInColour() {
    assertThat(sheet(ferry(), Palette.COLOUR))
        .contains(
            "wird \u001b[4moffenbar\u001b[0m eingestellt \u001b[33m— hedged\u001b[0m",
            "\u001b[35mHafenkreise (unnamed)\u001b[0m",
            "\u001b[1mMehr als 40\u001b[0m Angestellte")
        .doesNotContain("~");
  }

  @Test
  void tellsFindingsOfOneKindTogether() {
    String title = "Hafen dicht, Fähren stehen still, Merun gesperrt";
    Draft draft =
        Draft.of("Der Hafen ist wohl dicht, die Fähren stehen offenbar still.").title(title);
    draft.headline(
        Verdict.OVERSTATED,
        finding(draft, title, "Hafen dicht", "wohl"),
        finding(draft, title, "Fähren stehen still", "offenbar"));
    assertThat(sheet(draft.reading("x"), Palette.PLAIN))
        .contains(
            """
              – the text is less sure: headline “Hafen dicht”, “Fähren stehen still”, text
                “Der Hafen ist ~wohl~ dicht, die Fähren stehen offenbar…”, “…ist wohl dicht,
                die Fähren stehen ~offenbar~ still.”
            """);
  }

  @Test
  void doesNotRepeatTheWholeHeadline() {
    Draft draft = Draft.of("Der Hafen ist wohl dicht.").title("Hafen dicht");
    draft.headline(Verdict.OVERSTATED, finding(draft, "Hafen dicht", "Hafen dicht", "wohl"));
    assertThat(sheet(draft.reading("x"), Palette.PLAIN))
        .contains("– the text is less sure: “Der Hafen ist ~wohl~ dicht.”");
  }

  private static Finding finding(Draft draft, String title, String claim, String place) {
    return new Finding(
        FindingKind.CERTAINTY, Draft.in(title, claim), List.of(draft.words(place)), "");
  }

  @Test
  void indentsAStatementWithinAnother() {
    Draft draft = Draft.of("Meine Schwester sagt, es regne, sagte Ada Lund.");
    Source ada = Draft.person("Ada Lund");
    draft
        .statement("Meine Schwester sagt, es regne", ada)
        .statement(1, "es regne", Hedge.PLAIN, ada, Draft.anonymous("Meine Schwester"));
    assertThat(sheet(draft.reading("x"), Palette.PLAIN))
        .contains(
            """
            this page ← Ada Lund
              • Meine Schwester sagt, es regne
                this page ← Ada Lund ← Meine Schwester (unnamed)
                • es regne

            2 statements · 2 origins, 1 unnamed
            """);
  }

  @Test
  void doesNotRepeatQuotedWordsOfTheSameSource() {
    Source ada = Draft.person("Ada Lund");
    Draft draft =
        Draft.of("Es werde „sehr nass“, sagte Ada Lund.")
            .statement("Es werde „sehr nass“", ada)
            .statement(1, "„sehr nass“", Hedge.PLAIN, ada);
    assertThat(sheet(draft.reading("x"), Palette.PLAIN))
        .endsWith("  • Es werde „sehr nass“\n\n2 statements · 1 origin\n");
  }

  @Test
  void showsAStatementThatClaimsToBeWithinItself() {
    Draft draft = Draft.of("Es regne.").statement(1, "Es regne", Hedge.PLAIN, Source.UNKNOWN);
    assertThat(sheet(draft.reading("x"), Palette.PLAIN))
        .contains("• Es regne", "1 origin, unnamed");
  }

  @Test
  void saysWhatKindOfSourceIsNoNamedPerson() {
    Draft draft =
        Draft.of("Es regne.")
            .statement(
                "Es regne",
                new Source(SourceKind.DOCUMENT, "Wetterbericht", null, null),
                new Source(SourceKind.GROUP, "Augenzeugen", null, null),
                new Source(SourceKind.GROUP, null, null, null));
    assertThat(sheet(draft.reading("x"), Palette.PLAIN))
        .contains("this page ← Wetterbericht (document) ← Augenzeugen (group) ← a group");
  }

  @Test
  void shortensALongQuote() {
    String words = "Es regnet in Merun und weit darüber hinaus. ".repeat(20).strip();
    Draft draft = Draft.of(words).statement(words, BRANDT);
    List<String> said =
        sheet(draft.reading("x"), Palette.PLAIN).lines().filter(l -> l.startsWith("  ")).toList();
    assertThat(said).hasSize(3);
    assertThat(said.getLast()).endsWith("hinaus. …");
  }

  @Test
  void saysThatNobodySpeaks() {
    assertThat(sheet(Draft.of("Regen.").reading("x"), Palette.PLAIN))
        .isEqualTo("(no headline)\n\nno statements: the page names no source\n");
  }

  @Test
  void saysWhyThereIsNoArticle() {
    assertThat(sheet(Draft.of("x").none("x", Reason.INDEX_PAGE), Palette.PLAIN))
        .isEqualTo("no article: index page\n");
    assertThat(sheet(Draft.of("x").none("x", Reason.BROKEN), Palette.PLAIN))
        .isEqualTo("not read: broken\n");
  }

  @Test
  void printsABareArticleToRead() {
    assertThat(
            sheet(Draft.of("Eins.\nZwei.").title("Regen").outlet("Bote").bare("x"), Palette.PLAIN))
        .isEqualTo("Regen\nBote\n\nEins.\n\nZwei.\n");
  }

  @Test
  void letsNoPageCommandTheTerminal() {
    String evil = "\u001b]0;gotcha\u0007\u001b[2J\u009b31m\u202e\r\n";
    Draft draft =
        Draft.of("Es " + evil + "regne.")
            .title("Regen" + evil)
            .outlet("Bo" + evil + "te")
            .location("a" + evil + ".html")
            .statement("Es " + evil + "regne", Draft.person("A" + evil + "da"));
    Sheets sheets = new Sheets(80, Palette.PLAIN, "", Detail.STATED);
    String all = sheets.next(draft.reading("x")) + sheets.next(draft.none("y", Reason.BROKEN));
    assertThat(all).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\r", "gotcha");
    assertThat(all).contains("Regen", "this page ← A da", "• Es regne", "── a .html ──");
  }

  @Test
  void staysWithinTheTerminal() {
    for (int width : new int[] {30, 60, 80, 100}) {
      Paper paper = new Paper(width, Palette.PLAIN);
      new Sheet(paper, Detail.STATED).write(ferry());
      assertThat(paper.text().lines()).allMatch(line -> Columns.of(line) <= width);
    }
  }

  @Test
  void sumsUpSeveralPages() {
    Sheets sheets = new Sheets(80, Palette.PLAIN, "one.html", Detail.STATED);
    sheets.next(ferry());
    assertThat(sheets.summary()).isEmpty();
    sheets.next(ferry());
    sheets.next(Draft.of("x").none("y", Reason.INDEX_PAGE));
    sheets.next(Draft.of("x").none("z", Reason.NOT_TEXT));
    assertThat(sheets.summary())
        .endsWith(
            "4 pages · 1 without article · 1 not read · 8 statements · 3 origins, 2 unnamed\n");
  }

  private static String sheet(Reading reading, Palette palette) {
    Paper paper = new Paper(80, palette);
    new Sheet(paper, Detail.STATED).write(reading);
    return paper.text();
  }

  private static Hedge hedge(HedgeLevel level, String... words) {
    return new Hedge(level, Stream.of(words).map(FERRY::words).toList());
  }

  /** The draft with its sentences and its one number. */
  private static ArticleReading ferry() {
    ArticleReading draft = FERRY.reading("x");
    String text = draft.article().text();
    int second = text.indexOf("„Wir");
    int paragraph = text.indexOf("Angeblich");
    return new ArticleReading(
        draft.id(),
        draft.page(),
        draft.article(),
        List.of(
            new Span(0, second - 1),
            new Span(second, paragraph - 1),
            new Span(paragraph, text.length())),
        draft.names(),
        draft.times(),
        List.of(
            new Quantity(
                FERRY.words("Mehr als 40"),
                BigDecimal.valueOf(40),
                null,
                "Angestellte",
                Bound.AT_LEAST,
                Measure.COUNT)),
        draft.statements(),
        draft.events(),
        draft.headline());
  }

  @Test
  void explainsWhatFoundAStatementAndWhereItsLinksStand() {
    Paper paper = new Paper(80, Palette.PLAIN);
    ArticleReading reading = ferry();
    new Sheet(paper, Detail.EXPLAINED).write(reading);
    Statement first = reading.statements().getFirst();
    assertThat(paper.text())
        .contains("[" + first.by() + ", " + first.type().label() + "]")
        .contains("link: Seefunk (outlet)")
        .contains("link: Hafenkreise (anonymous)")
        .contains("hedge “offenbar”");
  }

  @Test
  void explainsWhereTheFactsWereRead() {
    Draft draft =
        Draft.of("Eins.")
            .title("Regen")
            .told(Fact.TITLE, FactSource.META, "og:title", "Regen | Bote")
            .told(Fact.OUTLET, FactSource.GIVEN, "", "Bote");
    Paper paper = new Paper(80, Palette.PLAIN);
    new Sheet(paper, Detail.EXPLAINED).write(draft.bare("x"));
    assertThat(paper.text())
        .contains("    title from meta, og:title: “Regen | Bote”\n    outlet from given: “Bote”\n");
    assertThat(sheet(draft.bare("x"), Palette.PLAIN)).doesNotContain("og:title");
  }

  @Test
  void saysHowSomethingWasSaidSinceADenialIsNoClaim() {
    String text = "Der Müller bestritt, die Mühle verkauft zu haben.";
    ArticleReading reading =
        Draft.of(text).statement("die Mühle verkauft zu haben", BRANDT).reading("x");
    Statement told = reading.statements().getFirst();
    Statement denied =
        new Statement(
            told.id(),
            told.type(),
            told.medium(),
            told.quote(),
            told.speaker(),
            List.of(Draft.in(text, "bestritt")),
            told.frame(),
            told.addressee(),
            told.inside(),
            told.chain(),
            told.hedge(),
            told.by());
    Paper paper = new Paper(80, Palette.PLAIN);
    new StatementLines(reading, List.of(denied), paper, Detail.STATED).write();
    assertThat(paper.text()).contains("• die Mühle verkauft zu haben (bestritt)");
  }
}
