package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Arrival;
import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Folded;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.RelationKind;
import dev.laut.model.Shelf;
import dev.laut.model.Story;
import dev.laut.model.StoryDraft;
import dev.laut.model.StoryFacets.Count;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every ledger's shelf keeps to. */
abstract class ShelfContract {

  /** The ledger of this test, opened anew; a second call opens the same one. */
  abstract Ledger open();

  private static ArticleReading article(String id, String day) {
    return Draft.of("Die Brücke " + id + " ist zu.")
        .title("Brücke zu")
        .outlet("Deichbote")
        .lang("de")
        .published(day)
        .reading(id);
  }

  private static final ArticleReading A = article("a", "2026-03-01");
  private static final ArticleReading B = article("b", "2026-03-02");
  private static final ArticleReading C =
      Draft.of("The bridge is shut.").outlet("Harbour Post").lang("en").reading("c");

  private static FoldStep step(long from, long to, FoldStep.Told... told) {
    return new FoldStep(
        from, List.of(told), List.of(), FoldState.of(to, out -> out.writeUTF("state " + to)));
  }

  @Test
  void beginsEmpty() throws IOException {
    try (Ledger ledger = open()) {
      Shelf shelf = ledger.shelf();
      assertThat(shelf.foldState().position()).isZero();
      assertThat(shelf.foldState().open().read()).isEqualTo(-1);
      assertThat(shelf.newest()).isZero();
      assertThat(shelf.arrivals(0, 9)).isEmpty();
      assertThat(shelf.story("s")).isEmpty();
      assertThat(shelf.lines(StoryQuery.all(StoryOrder.NEWEST, 9)))
          .isEqualTo(new StoryPage(List.of(), null));
      assertThat(shelf.facets(StoryQuery.all(StoryOrder.NEWEST, 9)).stories()).isZero();
    }
  }

  @Test
  void givesReadingsInTheOrderOfTheirArrival() {
    try (Ledger ledger = open()) {
      ledger.addAll(List.of(B, A, C));
      List<Arrival> all = ledger.shelf().arrivals(0, 9);
      assertThat(all).extracting(Arrival::reading).containsExactly(B, A, C);
      assertThat(ledger.shelf().newest()).isEqualTo(all.getLast().position());
      assertThat(ledger.shelf().arrivals(all.getFirst().position(), 1)).containsExactly(all.get(1));
    }
  }

  @Test
  void givesReadingsAsTheyWereAtAPosition() {
    Reading corrected = Draft.of("Die Brücke ist offen.").reading("a");
    try (Ledger ledger = open()) {
      ledger.addAll(List.of(B, A));
      long before = ledger.shelf().newest();
      ledger.add(corrected);
      assertThat(ledger.shelf().readings(List.of("b", "a", "x"), before)).containsExactly(A, B);
      assertThat(ledger.shelf().readings(List.of("a"), ledger.shelf().newest()))
          .containsExactly(corrected);
    }
  }

  @Test
  void keepsStoriesTogetherWithTheStateOfTheFold() throws IOException {
    FoldStep.Told told = StoryDraft.of("s", A, B).copy("a", "b", 0.5).told();
    try (Ledger ledger = open()) {
      assertThat(ledger.shelf().keep(step(0, 2, told))).isTrue();
    }
    try (Ledger ledger = open()) {
      Shelf shelf = ledger.shelf();
      assertThat(shelf.story("s")).contains(told.story());
      assertThat(shelf.line("s")).contains(told.line());
      assertThat(shelf.newestVersion("s")).contains(shelf.versions("s").getLast());
      assertThat(shelf.newestVersion("t")).isEmpty();
      assertThat(shelf.storyOf("b")).contains("s");
      assertThat(shelf.storyOf("c")).isEmpty();
      assertThat(shelf.foldState().position()).isEqualTo(2);
      assertThat(shelf.foldState().open().readUTF()).isEqualTo("state 2");
    }
  }

  @Test
  void keepsALargeState() throws IOException {
    byte[] large = new byte[FoldState.PART * 2 + 7];
    large[FoldState.PART] = 7;
    try (Ledger ledger = open()) {
      ledger
          .shelf()
          .keep(new FoldStep(0, List.of(), List.of(), FoldState.of(1, out -> out.write(large))));
      assertThat(ledger.shelf().foldState().open().readAllBytes()).isEqualTo(large);
      ledger
          .shelf()
          .keep(new FoldStep(1, List.of(), List.of(), FoldState.of(2, out -> out.write(9))));
      assertThat(ledger.shelf().foldState().open().readAllBytes()).containsExactly(9);
    }
  }

  @Test
  void keepsAnEarlierStateWhereAStepHasNone() throws IOException {
    try (Ledger ledger = open()) {
      Shelf shelf = ledger.shelf();
      shelf.keep(step(0, 2, StoryDraft.of("s", A).told()));
      FoldStep without =
          new FoldStep(2, 5, List.of(StoryDraft.of("t", B).told()), List.of(), 77, null);
      assertThat(shelf.keep(without)).isTrue();
      assertThat(shelf.folded()).isEqualTo(new Folded(5, 77));
      assertThat(shelf.story("t")).isPresent();
      assertThat(shelf.foldState().position()).isEqualTo(2);
      assertThat(shelf.foldState().open().readUTF()).isEqualTo("state 2");
      assertThat(shelf.keep(without)).isFalse();
      shelf.clear();
      assertThat(shelf.folded()).isEqualTo(new Folded(0, 0));
    }
  }

  @Test
  void refusesAStepThatSomebodyElseHasTaken() {
    try (Ledger one = open();
        Ledger two = open()) {
      assertThat(one.shelf().keep(step(0, 1, StoryDraft.of("s", A).told()))).isTrue();
      assertThat(two.shelf().keep(step(0, 1, StoryDraft.of("t", B).told()))).isFalse();
      assertThat(two.shelf().story("t")).isEmpty();
      assertThat(two.shelf().keep(step(1, 2, StoryDraft.of("t", B).told()))).isTrue();
    }
  }

  @Test
  void findsAMergedStoryUnderItsFormerIds() {
    Story merged = StoryDraft.of("s", A, B).formerly("t").story();
    Story again = StoryDraft.of("u", A, B, C).formerly("s").story();
    try (Ledger ledger = open()) {
      Shelf shelf = ledger.shelf();
      shelf.keep(step(0, 1, StoryDraft.of("s", A).told(), StoryDraft.of("t", B).told()));
      shelf.keep(merging(1, merged, "t"));
      assertThat(shelf.story("t")).contains(merged);
      shelf.keep(merging(2, again, "s"));
      assertThat(shelf.story("t")).contains(again);
      assertThat(shelf.storyOf("b")).contains("u");
      assertThat(all(shelf)).containsExactly(again);
      assertThat(shelf.storyIds("", 9)).containsExactly("s", "t", "u");
      assertThat(shelf.storyIds("t", 9)).containsExactly("t");
    }
  }

  private static FoldStep merging(long from, Story into, String gone) {
    return new FoldStep(
        from,
        List.of(new FoldStep.Told(into, StoryLine.of(into, List.of()))),
        List.of(gone),
        FoldState.of(from + 1, out -> {}));
  }

  @Test
  void letsArticlesChangeTheirStories() {
    try (Ledger ledger = open()) {
      Shelf shelf = ledger.shelf();
      shelf.keep(step(0, 1, StoryDraft.of("s", A, B).told(), StoryDraft.of("t", C).told()));
      shelf.keep(step(1, 2, StoryDraft.of("s", B).told(), StoryDraft.of("t", A, C).told()));
      assertThat(shelf.storyOf("a")).contains("t");
      assertThat(shelf.storyOf("b")).contains("s");
    }
  }

  @Test
  void keepsEveryStateOfAStoryAsAVersion() {
    Story small = StoryDraft.of("s", A).story();
    Story large = StoryDraft.of("s", A, B).story();
    try (Ledger ledger = open()) {
      Shelf shelf = ledger.shelf();
      shelf.keep(step(0, 1, StoryDraft.of("s", A).told()));
      shelf.keep(step(1, 2, StoryDraft.of("s", A, B).told()));
      shelf.keep(step(2, 3, StoryDraft.of("s", A, B).told()));
      assertThat(shelf.versions("s")).extracting("story").containsExactly(small, large);
      String digest = shelf.versions("s").getFirst().digest();
      assertThat(digest).startsWith("sha256:");
      assertThat(shelf.version(digest).orElseThrow().story()).isEqualTo(small);
      assertThat(shelf.version("sha256:00")).isEmpty();
    }
  }

  @Test
  void clearsStoriesButNotTheirVersions() {
    try (Ledger ledger = open()) {
      ledger.add(A);
      Shelf shelf = ledger.shelf();
      shelf.keep(step(0, 1, StoryDraft.of("s", A).told()));
      String digest = shelf.versions("s").getFirst().digest();
      shelf.clear();
      assertThat(shelf.story("s")).isEmpty();
      assertThat(shelf.storyOf("a")).isEmpty();
      assertThat(shelf.foldState().position()).isZero();
      assertThat(shelf.version(digest)).isPresent();
      assertThat(shelf.keep(step(0, 1, StoryDraft.of("s", A).told()))).isTrue();
    }
  }

  @Test
  void listsTheNewestStoriesFirstAndThoseWithoutADateLast() {
    try (Ledger ledger = open()) {
      Shelf shelf = three(ledger);
      assertThat(all(shelf)).extracting(Story::id).containsExactly("t", "s", "u");
      assertThat(ids(shelf, StoryOrder.NEWEST)).containsExactly("t", "s", "u");
    }
  }

  @Test
  void listsInEveryOrderPageByPage() {
    try (Ledger ledger = open()) {
      Shelf shelf = three(ledger);
      assertThat(ids(shelf, StoryOrder.LARGEST)).containsExactly("s", "t", "u");
      assertThat(ids(shelf, StoryOrder.FEWEST_SOURCES)).containsExactly("s", "t", "u");
      assertThat(ids(shelf, StoryOrder.GROWING)).containsExactly("t", "s", "u");
    }
  }

  @Test
  void listsWhatMatches() {
    StoryOrder order = StoryOrder.NEWEST;
    try (Ledger ledger = open()) {
      Shelf shelf = three(ledger);
      assertThat(ids(shelf, new StoryQuery(order, "en", null, Set.of(), null, null, 1, null, 9)))
          .containsExactly("u");
      assertThat(
              ids(
                  shelf,
                  new StoryQuery(order, null, "Deichbote", Set.of(), null, null, 1, null, 9)))
          .containsExactly("t", "s");
      assertThat(
              ids(
                  shelf,
                  new StoryQuery(
                      order, null, null, Set.of(StoryMark.UNNAMED), null, null, 1, null, 9)))
          .containsExactly("s");
      assertThat(
              ids(
                  shelf,
                  new StoryQuery(
                      order, null, null, Set.of(), "2026-03-03", "2026-03-05", 1, null, 9)))
          .containsExactly("t");
      assertThat(ids(shelf, new StoryQuery(order, null, null, Set.of(), null, null, 2, null, 9)))
          .containsExactly("s");
    }
  }

  @Test
  void countsWhatElseThereIs() {
    try (Ledger ledger = open()) {
      Shelf shelf = three(ledger);
      var all = shelf.facets(StoryQuery.all(StoryOrder.NEWEST, 9));
      assertThat(all.stories()).isEqualTo(3);
      assertThat(all.lang()).containsExactly(new Count("de", 2), new Count("en", 1));
      assertThat(all.outlets())
          .containsExactly(new Count("Deichbote", 2), new Count("Harbour Post", 1));
      assertThat(all.marks()).contains(new Count("unnamed", 1), new Count("denied", 1));
      var english =
          shelf.facets(
              new StoryQuery(StoryOrder.NEWEST, "en", null, Set.of(), null, null, 1, null, 9));
      assertThat(english.stories()).isEqualTo(1);
      assertThat(english.lang()).isEqualTo(all.lang());
      assertThat(english.outlets()).containsExactly(new Count("Harbour Post", 1));
    }
  }

  @Test
  void countsWhatSomebodyElseKeptAndTookDown() {
    StoryQuery all = StoryQuery.all(StoryOrder.NEWEST, 9);
    try (Ledger one = open();
        Ledger two = open()) {
      assertThat(two.shelf().facets(all).stories()).isZero();
      one.shelf().keep(step(0, 1, StoryDraft.of("s", A).told()));
      assertThat(two.shelf().facets(all).stories()).isEqualTo(1);
      one.shelf().clear();
      assertThat(two.shelf().facets(all).stories()).isZero();
    }
  }

  @Test
  void refusesACursorThatIsNone() {
    try (Ledger ledger = open()) {
      StoryQuery query = StoryQuery.all(StoryOrder.NEWEST, 9).after("soon' OR 1=1");
      assertThatThrownBy(() -> ledger.shelf().lines(query))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("soon");
    }
  }

  @Test
  void findsIdsByTheirBeginning() {
    try (Ledger ledger = open()) {
      ledger.addAll(List.of(article("ab1", "2026-03-01"), article("ab2", "2026-03-01"), A));
      assertThat(ledger.shelf().readingIds("ab", 9)).containsExactly("ab1", "ab2");
      assertThat(ledger.shelf().readingIds("ab", 1)).containsExactly("ab1");
      assertThat(ledger.shelf().readingIds("%", 9)).isEmpty();
    }
  }

  private static Shelf three(Ledger ledger) {
    Shelf shelf = ledger.shelf();
    shelf.keep(
        step(
            0,
            3,
            StoryDraft.of("s", A, B)
                .leads("zu", Draft.anonymous("Lotse"))
                .relates(RelationKind.CONTRADICTS, "c1", "offen", Draft.person("Ada Lund"))
                .told(),
            StoryDraft.of("t", article("d", "2026-03-05")).told(),
            StoryDraft.of("u", C).told()));
    return shelf;
  }

  private static List<String> ids(Shelf shelf, StoryOrder order) {
    return ids(shelf, StoryQuery.all(order, 1));
  }

  private static List<String> ids(Shelf shelf, StoryQuery query) {
    List<String> ids = new ArrayList<>();
    StoryPage page = shelf.lines(query);
    page.lines().forEach(line -> ids.add(line.id()));
    while (page.next() != null) {
      page = shelf.lines(query.after(page.next()));
      page.lines().forEach(line -> ids.add(line.id()));
    }
    return ids;
  }

  private static List<Story> all(Shelf shelf) {
    try (Stream<Story> stories = shelf.stories()) {
      return stories.toList();
    }
  }
}
