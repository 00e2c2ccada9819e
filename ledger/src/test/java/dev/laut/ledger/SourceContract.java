package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Ledger;
import dev.laut.model.OutletLine;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceLine;
import dev.laut.model.SourcePage;
import dev.laut.model.SourceQuery;
import dev.laut.model.StoryDraft;
import dev.laut.model.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger tells of sources and outlets. */
abstract class SourceContract {

  private static final Source LUND = Draft.person("Ada Lund");
  private static final Source CREW = Draft.anonymous("Hafenarbeiter");
  private static final Source COURIER = Draft.outletSource("Marwicker Bote");
  private static final Source AGENCY =
      new Source(SourceKind.AGENCY, "Nordpress", "agency:nordpress", null);

  private static final ArticleReading FIRST =
      Draft.of("Der Kran steht still, sagte Ada Lund. Er sei alt, sagte sie.")
          .outlet("Marwicker Bote")
          .published("2026-04-01T08:00")
          .statement("Der Kran steht still", LUND)
          .statement("Er sei alt", LUND)
          .reading("first");

  private static final ArticleReading SECOND =
      Draft.of("Der Kran soll stillstehen, wie Ada Lund dem Boten sagte. Es werde gestreikt.")
          .outlet("Seeseite")
          .published("2026-04-02T08:00")
          .headline(Verdict.OVERSTATED)
          .statement(
              null,
              "Der Kran soll stillstehen",
              new Hedge(HedgeLevel.HEDGED, List.of()),
              COURIER,
              LUND)
          .statement("Es werde gestreikt", CREW)
          .reading("second");

  private static final ArticleReading DENIAL =
      Draft.of("Der Kran läuft, meldet Nordpress.")
          .outlet("Seeseite")
          .published("2026-04-03T08:00")
          .statement("Der Kran läuft", AGENCY)
          .reading("denial");

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  abstract Ledger open();

  /** Makes anew whatever follows from the readings and stories. */
  abstract void rebuild(Ledger ledger);

  @BeforeEach
  void fill() {
    ledger = open();
    ledger.addAll(List.of(FIRST, SECOND, DENIAL));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void tellsHowASourceIsQuotedAndByWhom() {
    assertThat(sources(null, null).lines().getFirst())
        .isEqualTo(
            new SourceLine(
                SourceKind.PERSON,
                "Ada Lund",
                2,
                3,
                3,
                2,
                1,
                0,
                0,
                0,
                2,
                List.of("Marwicker Bote", "Seeseite")));
  }

  @Test
  void tellsHowAnOutletReports() {
    assertThat(ledger.outlets(9))
        .containsExactly(
            new OutletLine(
                "Seeseite",
                2,
                3,
                1,
                1,
                1,
                0,
                1,
                0,
                0,
                4,
                List.of("Nordpress", "Hafenarbeiter", "Marwicker Bote")),
            new OutletLine("Marwicker Bote", 1, 2, 2, 0, 0, 0, 0, 0, 0, 1, List.of("Ada Lund")));
    assertThat(ledger.outlets(1)).extracting(OutletLine::name).containsExactly("Seeseite");
  }

  @Test
  void narrowsSourcesToAKindOrAnOutlet() {
    assertThat(sources(SourceKind.ANONYMOUS, null).lines())
        .extracting(SourceLine::name)
        .containsExactly("Hafenarbeiter");
    assertThat(sources(null, "Marwicker Bote").lines())
        .extracting(SourceLine::name, SourceLine::statements, SourceLine::quotedBy)
        .containsExactly(tuple("Ada Lund", 2L, List.of("Marwicker Bote")));
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    SourcePage one = ledger.sources(new SourceQuery(null, null, null, null, 3));
    SourcePage two = ledger.sources(new SourceQuery(null, null, null, one.next(), 3));
    assertThat(one.lines()).hasSize(3);
    assertThat(two.lines()).hasSize(1).doesNotContainAnyElementsOf(one.lines());
    assertThat(two.next()).isNull();
    assertThatThrownBy(() -> ledger.sources(new SourceQuery(null, null, null, "x", 3)))
        .hasMessageContaining("'x' is no place");
  }

  @Test
  void countsOnlyTheNewestVersion() {
    ledger.add(Draft.of("Der Kran wird verkauft.").outlet("Seeseite").reading("second"));
    SourceLine lund = sources(SourceKind.PERSON, null).lines().getFirst();
    assertThat(lund.statements()).isEqualTo(2);
    assertThat(lund.outlets()).isEqualTo(1);
    assertThat(sources(SourceKind.ANONYMOUS, null).lines()).isEmpty();
    assertThat(ledger.outlets(9))
        .extracting(OutletLine::name, OutletLine::sources, OutletLine::loud)
        .containsExactly(tuple("Seeseite", 1L, 0L), tuple("Marwicker Bote", 1L, 0L));
  }

  @Test
  void tellsWhoWasFirstAndWhoWasContradictedLater() {
    keep(
        0,
        StoryDraft.of("crane", FIRST, SECOND, DENIAL)
            .leads("Der Kran steht still", LUND)
            .relates(RelationKind.CONTRADICTS, "c1", "Der Kran läuft", AGENCY)
            .told());
    assertThat(credits()).containsExactly(1L, 1L, 1L, 1L);
    rebuild(ledger);
    assertThat(credits()).containsExactly(1L, 1L, 1L, 1L);
    SourceLine agency = sources(SourceKind.AGENCY, null).lines().getFirst();
    assertThat(agency.first() + agency.contradicted()).isZero();
  }

  @Test
  void takesBackWhatAStoryToldBeforeItChanged() {
    StoryDraft crane =
        StoryDraft.of("crane", FIRST, SECOND, DENIAL).leads("Der Kran steht still", LUND);
    keep(0, crane.relates(RelationKind.CONTRADICTS, "c1", "Der Kran läuft", AGENCY).told());
    keep(1, StoryDraft.of("crane", FIRST).leads("Der Kran steht still", LUND).told());
    assertThat(credits()).containsExactly(0L, 0L, 0L, 0L);
    ledger.shelf().clear();
    keep(0, crane.told());
    assertThat(credits()).containsExactly(1L, 1L, 1L, 1L);
  }

  /** Of the one person and the outlet that was first: how often first, how often contradicted. */
  private List<Long> credits() {
    SourceLine lund = sources(SourceKind.PERSON, null).lines().getFirst();
    OutletLine courier = ledger.outlets(9).getLast();
    return List.of(lund.first(), lund.contradicted(), courier.first(), courier.contradicted());
  }

  private void keep(long from, FoldStep.Told told) {
    FoldState state = FoldState.of(from + 1, out -> out.writeInt(1));
    assertThat(ledger.shelf().keep(new FoldStep(from, List.of(told), List.of(), state))).isTrue();
  }

  private SourcePage sources(@Nullable SourceKind kind, @Nullable String outlet) {
    return ledger.sources(new SourceQuery(kind, outlet, null, null, 50));
  }
}
