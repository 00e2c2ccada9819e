package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.Draft;
import dev.laut.model.Ledger;
import dev.laut.model.OriginMark;
import dev.laut.model.SavedSearch;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.correction.Corrected;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does with what people say. */
abstract class CorrectionsContract {

  private static final String AT = "2026-11-27T08:00:00Z";
  private static final Source BRUNN = new Source(SourceKind.PERSON, "Ada Brunn", null, null);

  abstract Ledger open();

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  @BeforeEach
  void fill() {
    ledger = open();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void keepsEveryKindOfChangeWithWhoAndWhen() {
    List<Change> changes =
        List.of(
            new Change.Merge("other"),
            new Change.Split(List.of("a", "b")),
            new Change.Speaker(BRUNN),
            new Change.Mark(BRUNN, OriginMark.DEPENDENT));
    for (Change change : changes) {
      Correction kept =
          ledger.corrections().add(new Correction("x", change, "Irrtum", "Lea", AT, "{}"));
      assertThat(kept)
          .isEqualTo(new Correction(kept.number(), "x", change, "Irrtum", "Lea", AT, "{}", false));
      assertThat(ledger.corrections().standing(change.target(), "x")).contains(kept);
    }
    assertThat(ledger.corrections().all(0, 10))
        .extracting(Correction::change)
        .containsExactlyElementsOf(changes);
    assertThat(ledger.corrections().all(2, 1)).extracting(Correction::number).containsExactly(3L);
  }

  @Test
  void takesBackWithoutForgetting() {
    Correction kept = add("s", new Change.Merge("t"));
    assertThat(ledger.corrections().undo(kept.number(), "Tom", AT).orElseThrow().undone()).isTrue();
    assertThat(ledger.corrections().undo(kept.number(), "Tom", AT)).isPresent();
    assertThat(ledger.corrections().undo(99, "Tom", AT)).isEmpty();
    assertThat(ledger.corrections().standing(CorrectionTarget.STORY, "s")).isEmpty();
    assertThat(ledger.corrections().all(0, 10)).hasSize(1).allMatch(Correction::undone);
    assertThat(add("s", new Change.Merge("t")).number()).isGreaterThan(kept.number());
  }

  @Test
  void survivesANewReadingOfTheSameArticle() {
    Draft draft = Draft.of("Es regnet.").statement("Es regnet", Draft.person("Tom Reyes"));
    ledger.add(draft.reading("a"));
    add("a#s1", new Change.Speaker(BRUNN));
    add("ab#s1", new Change.Speaker(new Source(SourceKind.UNKNOWN, null, null, null)));
    ledger.add(draft.title("Regen").reading("a"));

    ArticleReading found = (ArticleReading) ledger.reading("a").orElseThrow();
    List<Correction> standing =
        ledger.corrections().standingBelow(CorrectionTarget.STATEMENT, "a#");
    assertThat(standing).extracting(Correction::id).containsExactly("a#s1");
    assertThat(found.statements().getFirst().origin().name()).isEqualTo("Tom Reyes");
    ArticleReading shown = Corrected.reading(found, standing);
    assertThat(shown.statements().getFirst().origin()).isEqualTo(BRUNN);
    assertThat(shown.statements().getFirst().by()).isEqualTo("person");
  }

  @Test
  void keepsSearchesByName() {
    SavedSearch mill = SavedSearch.of("Mühle", "Mühle lang:de", AT);
    assertThat(ledger.searches().save(mill)).isTrue();
    assertThat(ledger.searches().save(SavedSearch.of("Mühle", "Mühle lang:de", "2027"))).isFalse();
    ledger.searches().save(SavedSearch.of("Hafen", "Hafen", AT));
    assertThat(ledger.searches().all())
        .extracting(SavedSearch::name)
        .containsExactly("Hafen", "Mühle");
    assertThat(ledger.searches().search(mill.id())).contains(mill);
    assertThat(ledger.searches().forget(mill.id())).isTrue();
    assertThat(ledger.searches().forget(mill.id())).isFalse();
    assertThatThrownBy(() -> SavedSearch.of("x", "foo:bar", AT))
        .hasMessageContaining("'foo:' is no field");
  }

  private Correction add(String id, Change change) {
    return ledger.corrections().add(new Correction(id, change, null, "Lea", AT, null));
  }
}
