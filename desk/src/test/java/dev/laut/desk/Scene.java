package dev.laut.desk;

import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.Draft;
import dev.laut.model.Fact;
import dev.laut.model.FactSource;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Ledger;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A small invented world: a bridge, whose closing six outlets tell, and some stories of one
 * article.
 */
final class Scene {

  static final String BRIDGE = "bridge";

  private static final Source MASON = Draft.anonymous("Mitarbeiterin des Bauamts");
  private static final Source MAYOR = Draft.person("Jorun Petz");
  private static final Source COURIER = Draft.outletSource("Lindacher Bote");
  private static final String LEAD = "Die Steinbrücke in Lindach ist seit März einsturzgefährdet.";

  private static final ArticleReading FIRST =
      Draft.of(
              "Die Steinbrücke in Lindach ist seit März einsturzgefährdet, sagte eine Mitarbeiterin des Bauamts dem Lindacher Boten.\n"
                  + "Sie habe zweimal gewarnt. „Niemand wollte es hören“, sagte sie.\n"
                  + "Bürgermeisterin Jorun Petz wies das zurück. Die Brücke sei im Mai geprüft worden.")
          .title("Bauamt warnte seit März vor der Steinbrücke")
          .outlet("Lindacher Bote")
          .published("2026-10-05T07:30")
          .lang("de")
          .statement("Die Steinbrücke in Lindach ist seit März einsturzgefährdet", MASON)
          .statement("Sie habe zweimal gewarnt", MASON)
          .statement("„Niemand wollte es hören“", MASON)
          .statement("Die Brücke sei im Mai geprüft worden", MAYOR)
          .reading("bote-1");

  private static final String LOUD_TEXT =
      "Die Steinbrücke in Lindach soll seit März einsturzgefährdet sein. Das berichtet der Lindacher Bote.\n"
          + "Eine Mitarbeiterin des Bauamts habe zweimal gewarnt.\n"
          + "Betroffen sind nach Angaben der Stadt etwa 300 Pendler am Tag.";

  private static final ArticleReading LOUD =
      Draft.of(LOUD_TEXT)
          .title("Brücke STÜRZT EIN: Tausende Pendler in Gefahr")
          .outlet("Knall")
          .published("2026-10-05T11:05")
          .lang("de")
          .told(Fact.TITLE, FactSource.META, "og:title", "Brücke STÜRZT EIN | Knall")
          .headline(
              Verdict.OVERSTATED,
              new Finding(
                  FindingKind.QUANTITY,
                  new Span(20, 35),
                  List.of(Draft.in(LOUD_TEXT, "etwa 300 Pendler")),
                  "300 became thousands"),
              new Finding(
                  FindingKind.CERTAINTY,
                  new Span(7, 18),
                  List.of(Draft.in(LOUD_TEXT, "soll seit März einsturzgefährdet sein")),
                  "the text is less sure"))
          .statement(
              null,
              "Die Steinbrücke in Lindach soll seit März einsturzgefährdet sein",
              new Hedge(HedgeLevel.HEDGED, List.of(Draft.in(LOUD_TEXT, "soll"))),
              COURIER,
              MASON)
          .reading("knall-1");

  private static final ArticleReading COPY =
      Draft.of(
              "Die Steinbrücke in Lindach soll seit März einsturzgefährdet sein. Das berichtet der Lindacher Bote.\n"
                  + "Wer die Brücke meiden will, braucht zwölf Minuten länger.")
          .title("Steinbrücke offenbar seit März gefährdet")
          .outlet("Talkurier")
          .published("2026-10-05T13:40")
          .lang("de")
          .statement(
              "Die Steinbrücke in Lindach soll seit März einsturzgefährdet sein", COURIER, MASON)
          .reading("talkurier-1");

  private static final ArticleReading ABROAD =
      Draft.of(
              "A stone bridge in Lindach has been at risk of collapse since March, the Lindacher Bote reports.\n"
                  + "Mayor Jorun Petz said it was inspected in May.")
          .title("German town ignored bridge warnings, paper says")
          .outlet("The Marlow Gazette")
          .published("2026-10-06T09:00")
          .lang("en")
          .statement("A stone bridge in Lindach has been at risk of collapse since March", COURIER)
          .statement("it was inspected in May", MAYOR)
          .reading("gazette-1");

  private static final ArticleReading BARE =
      Draft.of("In Lindach ist eine Brücke nicht mehr sicher. Anwohner ärgern sich.")
          .title("Ärger um Brücke")
          .outlet("Rund um Lindach")
          .published("2026-10-06T18:20")
          .lang("de")
          .reading("rund-1");

  private static final ArticleReading DENIAL =
      Draft.of(
              "Die Steinbrücke ist sicher, sagte Bürgermeisterin Jorun Petz am Mittwoch.\n"
                  + "Ein Gutachten habe die Brücke mit der Note 2,1 bewertet.")
          .title("Bürgermeisterin: Brücke ist sicher")
          .outlet("Lindacher Bote")
          .published("2026-10-07T16:00")
          .lang("de")
          .statement("Die Steinbrücke ist sicher", MAYOR)
          .statement("Ein Gutachten habe die Brücke mit der Note 2,1 bewertet", MAYOR)
          .reading("bote-2");

  private Scene() {}

  /** Puts the scene into {@code ledger}. */
  static void set(Ledger ledger) {
    List<ArticleReading> bridge = List.of(FIRST, LOUD, COPY, ABROAD, BARE, DENIAL);
    List<ArticleReading> all = new ArrayList<>(bridge);
    List<FoldStep.Told> told = new ArrayList<>();
    Story story = story();
    told.add(new FoldStep.Told(story, StoryLine.of(story, bridge)));
    for (int i = 1; i <= 45; i++) {
      ArticleReading one = small(i);
      all.add(one);
      Story alone =
          dev.laut.model.StoryDraft.of("small-" + i, one)
              .leads("Der Hafen von Marwick bekommt Kran " + i, Draft.person("Ada Lund"))
              .story();
      told.add(new FoldStep.Told(alone, StoryLine.of(alone, List.of(one))));
    }
    ledger.addAll(List.copyOf(all));
    FoldState state = FoldState.of(ledger.shelf().newest(), out -> out.writeInt(1));
    if (!ledger.shelf().keep(new FoldStep(0, told, List.of(), state))) {
      throw new IllegalStateException("somebody else folded");
    }
  }

  private static ArticleReading small(int i) {
    return Draft.of("Der Hafen von Marwick bekommt Kran " + i + ", sagt Ada Lund.")
        .title("Hafen von Marwick bekommt Kran " + i)
        .outlet(i % 3 == 0 ? "Marwicker Hafenblatt" : "Seeseite")
        .published("2026-09-%02dT08:00".formatted(1 + i % 28))
        .lang("de")
        .statement("Der Hafen von Marwick bekommt Kran " + i, Draft.person("Ada Lund"))
        .reading("small-" + i);
  }

  private static Story story() {
    Origin mason =
        new Origin(
            MASON,
            List.of("bote-1", "knall-1", "talkurier-1", "gazette-1"),
            List.of(COURIER),
            List.of(
                place(FIRST, "sagte eine Mitarbeiterin des Bauamts"),
                place(LOUD, "berichtet der Lindacher Bote"),
                place(ABROAD, "the Lindacher Bote reports")));
    Origin mayor =
        new Origin(
            MAYOR,
            List.of("bote-2"),
            List.of(),
            List.of(place(DENIAL, "sagte Bürgermeisterin Jorun Petz")));
    List<Step> steps =
        List.of(
            new Step(
                StepKind.NAMED,
                List.of("bote-1"),
                List.of(MASON),
                List.of(place(FIRST, "sagte eine Mitarbeiterin des Bauamts"))),
            new Step(
                StepKind.NAMED_OUTLET,
                List.of("knall-1", "gazette-1"),
                List.of(COURIER),
                List.of(
                    place(LOUD, "berichtet der Lindacher Bote"),
                    place(ABROAD, "the Lindacher Bote reports"))),
            new Step(StepKind.COPIED_TEXT, List.of("talkurier-1", "knall-1"), List.of(), List.of()),
            new Step(StepKind.UNDECIDED, List.of("rund-1"), List.of(), List.of()));
    Origins two = new Origins(1, 2, List.of(mason), steps);
    Origins one = new Origins(1, 1, List.of(mayor), List.of(steps.getFirst()));
    Claim lead =
        new Claim(
            "c1",
            LEAD,
            true,
            List.of(MASON),
            List.of("bote-1", "knall-1", "talkurier-1", "gazette-1", "rund-1"),
            "2026-10-05T07:30",
            "2026-10-06T18:20",
            two,
            List.of(),
            List.of(place(FIRST, "seit März einsturzgefährdet")));
    Claim denial =
        new Claim(
            "c2",
            "Die Steinbrücke ist sicher",
            false,
            List.of(MAYOR),
            List.of("bote-2"),
            "2026-10-07T16:00",
            "2026-10-07T16:00",
            one,
            List.of(
                new Relation(
                    "c1",
                    RelationKind.CONTRADICTS,
                    List.of(place(DENIAL, "Die Steinbrücke ist sicher")),
                    "test")),
            List.of(place(DENIAL, "Die Steinbrücke ist sicher")));
    Claim checked =
        new Claim(
            "c3",
            "Die Brücke sei im Mai geprüft worden",
            false,
            List.of(MAYOR),
            List.of("bote-1", "gazette-1"),
            "2026-10-05T07:30",
            "2026-10-06T09:00",
            one,
            List.of(),
            List.of(place(FIRST, "im Mai geprüft")));
    return new Story(
        BRIDGE,
        List.of("bridge-old"),
        "Bauamt warnte seit März vor der Steinbrücke",
        List.of("de", "en"),
        "2026-10-05T07:30",
        "2026-10-07T16:00",
        List.of("bote-1", "knall-1", "talkurier-1", "gazette-1", "rund-1", "bote-2"),
        List.of(
            new Copy(
                "knall-1",
                "talkurier-1",
                0.64,
                List.of(new Copy.Passage(new Span(0, 99), new Span(0, 99))),
                "time")),
        new Origins(2, 3, List.of(mason, mayor), steps),
        List.of(lead, checked, denial));
  }

  private static Place place(ArticleReading reading, String words) {
    String text = reading.article().text();
    return Place.of(reading.id(), text, Draft.in(text, words));
  }
}
