package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.FoldStep.Told;
import dev.laut.model.Ledger;
import dev.laut.model.Shelf;
import dev.laut.model.Shown;
import dev.laut.model.Story;
import dev.laut.model.StoryDraft;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every ledger shows stories that people corrected. */
abstract class OverlayContract {

  private static final ArticleReading A = article("a");
  private static final ArticleReading B = article("b");
  private static final ArticleReading C = article("c");
  private static final Told S = StoryDraft.of("s", A, B).told();
  private static final Told T = StoryDraft.of("t", C).told();
  private static final Shown SPLIT =
      new Shown(
          List.of(StoryDraft.of("s", A).told(), StoryDraft.of("own", B).told()),
          Map.of("own", "s"));
  private static final Shown MERGED =
      new Shown(List.of(StoryDraft.of("s", A, B, C).formerly("t").told()), Map.of("t", "s"));

  abstract Ledger open();

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  @SuppressWarnings("NullAway.Init")
  private Shelf shelf;

  private static ArticleReading article(String id) {
    return Draft.of("Der Deich " + id + " hält.")
        .title("Deich " + id)
        .outlet("Deichbote " + id)
        .lang("de")
        .reading(id);
  }

  @BeforeEach
  void fill() {
    ledger = open();
    shelf = ledger.shelf();
    ledger.addAll(List.of(A, B, C));
    keep(0, List.of(S, T), List.of());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void keep(long from, List<Told> told, List<String> gone) {
    FoldState state = FoldState.of(from + 3, out -> out.writeInt(1));
    assertThat(shelf.keep(new FoldStep(from, told, gone, state))).isTrue();
  }

  private List<String> listed() {
    return shelf.lines(StoryQuery.all(StoryOrder.LARGEST, 9)).lines().stream()
        .map(StoryLine::id)
        .toList();
  }

  @Test
  void listsASplitStoryAsTwo() {
    shelf.show(SPLIT);
    assertThat(listed()).containsExactlyInAnyOrder("s", "own", "t");
    assertThat(shelf.storyOf("b")).contains("own");
    assertThat(shelf.story("s")).contains(SPLIT.stories().getFirst().story());
    assertThat(shelf.found("s")).contains(S.story());
    assertThat(shelf.found("own")).contains(S.story());
    assertThat(shelf.found("t")).contains(T.story());
    assertThat(shelf.overlaid()).containsExactly(S.story());
    assertThat(shelf.facets(StoryQuery.all(StoryOrder.NEWEST, 9)).stories()).isEqualTo(3);
  }

  @Test
  void listsMergedStoriesAsOneThatBothIdsLeadTo() {
    shelf.show(MERGED);
    assertThat(listed()).containsExactly("s");
    assertThat(shelf.story("t").orElseThrow().articles()).containsExactly("a", "b", "c");
    assertThat(shelf.storyOf("c")).contains("s");
    assertThat(shelf.found("t")).contains(T.story());
    try (Stream<Story> stories = shelf.stories()) {
      assertThat(stories).hasSize(1);
    }
  }

  @Test
  void showsEverythingAsFoundAgain() {
    List<String> before = listed();
    shelf.show(SPLIT);
    shelf.show(MERGED);
    shelf.show(Shown.AS_FOUND);
    assertThat(listed()).isEqualTo(before);
    assertThat(shelf.story("s")).contains(S.story());
    assertThat(shelf.line("t")).contains(T.line());
    assertThat(shelf.storyOf("b")).contains("s");
    assertThat(shelf.story("own")).contains(S.story());
    assertThat(shelf.overlaid()).isEmpty();
  }

  @Test
  void keepsWhatPeopleSaidOverAStoryThatIsFoldedAnew() {
    shelf.show(MERGED);
    ArticleReading more = article("d");
    ledger.add(more);
    Told grown = StoryDraft.of("s", A, B, more).told();
    keep(3, List.of(grown), List.of());
    assertThat(listed()).containsExactly("s");
    assertThat(shelf.story("s").orElseThrow().articles()).containsExactly("a", "b", "c");
    assertThat(shelf.found("s")).contains(grown.story());
    shelf.show(Shown.AS_FOUND);
    assertThat(shelf.story("s")).contains(grown.story());
    assertThat(listed()).containsExactlyInAnyOrder("s", "t");
  }

  @Test
  void forgetsAStoryThatTheFoldMergedItself() {
    shelf.show(SPLIT);
    Told all = StoryDraft.of("t", A, B, C).formerly("s").told();
    keep(3, List.of(all), List.of("s"));
    assertThat(shelf.found("s")).contains(all.story());
    shelf.show(Shown.AS_FOUND);
    assertThat(listed()).containsExactly("t");
    assertThat(shelf.story("own").orElseThrow().id()).isEqualTo("t");
  }

  @Test
  void linksForEverToWhatWasShown() {
    shelf.show(SPLIT);
    String digest = shelf.versions("own").getLast().digest();
    shelf.show(Shown.AS_FOUND);
    assertThat(shelf.version(digest).orElseThrow().story().articles()).containsExactly("b");
  }

  @Test
  void takesAllDownForFoldingAnew() {
    shelf.show(SPLIT);
    shelf.clear();
    assertThat(listed()).isEmpty();
    assertThat(shelf.overlaid()).isEmpty();
  }
}
