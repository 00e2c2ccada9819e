package dev.laut.analysis.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Arrival;
import dev.laut.model.ArticleReading;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.FoldStep.Told;
import dev.laut.model.Story;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryFoldTest {

  /** What a ledger would hold after some steps, each taken by a program of its own. */
  private static final class Desk {
    final Map<String, Story> stories = new TreeMap<>();
    final Map<String, ArticleReading> readings = new HashMap<>();
    final List<Arrival> arrivals = new ArrayList<>();
    FoldState state = FoldState.NONE;
    long position;
    long mark;
    int told;
    int states;

    void take(List<ArticleReading> some) {
      for (ArticleReading reading : some) {
        readings.put(reading.id(), reading);
        arrivals.add(new Arrival(arrivals.size() + 1, reading));
      }
      StoryFold fold = resumed();
      FoldStep step = fold.step(after(fold.position()), this::find);
      step.gone().forEach(stories::remove);
      for (Told story : step.stories()) {
        stories.put(story.story().id(), story.story());
      }
      told += step.stories().size();
      position = step.to();
      mark = step.mark();
      FoldState newer = step.state();
      if (newer != null) {
        state = newer;
        states++;
      }
    }

    StoryFold resumed() {
      StoryFold fold = StoryFold.of(state);
      fold.again(
          after(fold.position()).stream()
              .filter(arrival -> arrival.position() <= position)
              .toList());
      return fold;
    }

    private List<Arrival> after(long place) {
      return arrivals.subList((int) place, arrivals.size());
    }

    private Collection<ArticleReading> find(Collection<String> ids) {
      return ids.stream().map(readings::get).toList();
    }
  }

  @Test
  void endsInTheSameStoriesWhereverItStopsAndGoesOn() throws IOException {
    List<ArticleReading> readings = new Press(7, 8).print(600);
    Desk once = new Desk();
    Desk often = new Desk();

    once.take(readings);
    for (int begin = 0; begin < readings.size(); begin += 37) {
      often.take(readings.subList(begin, Math.min(readings.size(), begin + 37)));
    }

    assertThat(often.stories).isEqualTo(once.stories);
    assertThat(bytes(often.resumed().state())).isEqualTo(bytes(once.resumed().state()));
    assertThat(often.told).isGreaterThan(once.told);
  }

  @Test
  void writesItsStateLessOftenTheMoreItHolds() {
    Desk desk = new Desk();
    for (ArticleReading reading : new Press(7, 8).print(400)) {
      desk.take(List.of(reading));
    }

    assertThat(desk.states).isBetween(20, 60);
    assertThat(desk.resumed().mark()).isEqualTo(desk.mark);
  }

  @Test
  void tellsByItsMarkThatItWentAnotherWay() {
    List<ArticleReading> readings = new Press(7, 8).print(60);
    Desk desk = new Desk();
    Desk other = new Desk();

    desk.take(readings);
    other.take(readings.subList(0, 59));

    assertThat(desk.mark).isNotEqualTo(other.mark);
  }

  @Test
  void knowsTheStatesThatItWrote() {
    FoldState foreign = FoldState.of(3, out -> out.writeLong(17));

    assertThat(StoryFold.knows(FoldState.NONE)).isTrue();
    assertThat(StoryFold.knows(new StoryFold().state())).isTrue();
    assertThat(StoryFold.knows(foreign)).isFalse();
    assertThatThrownBy(() -> StoryFold.of(foreign)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void putsEachArticleIntoExactlyOneStory() {
    List<ArticleReading> readings = new Press(11, 6).print(300);

    List<String> placed =
        StoryFold.stories(readings).stream().flatMap(story -> story.articles().stream()).toList();

    assertThat(placed)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(readings.stream().map(ArticleReading::id).toList());
  }

  /** Sixty articles of winter, and 340 of summer, when all stories of winter have closed. */
  private static List<ArticleReading> winterAndSummer() {
    List<ArticleReading> readings = new ArrayList<>(new Press(11, 6).print(400));
    for (int i = 60; i < readings.size(); i++) {
      String published = "2024-07-01T%02d:%02d:00".formatted(i / 20, i % 20);
      readings.set(i, dated(readings.get(i), published));
    }
    return readings;
  }

  private static ArticleReading dated(ArticleReading reading, String published) {
    return Press.reading(reading.id(), published, reading.article().text(), reading.names());
  }

  @Test
  void losesNoStoryThatClosesBeforeItIsTold() {
    List<ArticleReading> readings = winterAndSummer();

    List<String> placed =
        StoryFold.stories(readings).stream().flatMap(story -> story.articles().stream()).toList();

    assertThat(placed)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(readings.stream().map(ArticleReading::id).toList());
  }

  @Test
  void tellsAStoryThatClosedInAStepAsItWasInTheEnd() {
    List<ArticleReading> readings = winterAndSummer();
    Desk once = new Desk();
    Desk often = new Desk();

    once.take(readings);
    for (int from = 0; from < readings.size(); from += 7) {
      often.take(readings.subList(from, Math.min(readings.size(), from + 7)));
    }

    assertThat(once.stories).isEqualTo(often.stories);
  }

  @Test
  void groupsByWhatHappened() {
    List<Story> stories = StoryFold.stories(new Press(3, 8).print(400));

    assertThat(stories)
        .allSatisfy(story ->
            assertThat(story.articles())
                .extracting(Press::happening)
                .hasSize(story.articles().size())
                .containsOnly(Press.happening(story.articles().getFirst())));
    assertThat(stories).hasSizeLessThan(60);
  }

  @Test
  void readsInputsInAnyOrderAlike() {
    List<ArticleReading> readings = new ArrayList<>(new Press(5, 6).print(200));
    List<Story> inOrder = StoryFold.stories(readings);

    Collections.shuffle(readings, new Random(1));

    assertThat(StoryFold.stories(readings)).isEqualTo(inOrder);
  }

  @Test
  void groupsAnArchiveOfYearsInWhateverOrderItArrives() {
    List<ArticleReading> readings = new ArrayList<>();
    for (ArticleReading reading : new Press(5, 8).print(400)) {
      int happening = Integer.parseInt(Press.happening(reading.id()).substring(1));
      String published = LocalDate.of(2015, 1, 1).plusWeeks(7L * happening).toString();
      readings.add(dated(reading, published));
    }
    Collections.shuffle(readings, new Random(1));
    Stories stories = new Stories();

    readings.forEach(stories::add);

    Set<String> told = new HashSet<>();
    for (ArticleReading reading : readings) {
      told.add(Press.happening(reading.id()) + stories.storyOf(reading.id()).orElse("forgotten"));
    }
    assertThat(told).hasSizeLessThan(60).noneMatch(happening -> happening.endsWith("forgotten"));
  }

  @Test
  void keepsTheIdOfAStoryThatGrows() {
    List<ArticleReading> readings = new Press(9, 10).print(60);
    Desk desk = new Desk();
    desk.take(readings.subList(0, 30));
    List<Story> early = List.copyOf(desk.stories.values());

    desk.take(readings.subList(30, 60));

    assertThat(early)
        .allSatisfy(story ->
            assertThat(desk.stories.values())
                .anySatisfy(late -> {
                  assertThat(late.articles()).containsAnyElementsOf(story.articles());
                  assertThat(late.id().equals(story.id()) || late.formerly().contains(story.id()))
                      .isTrue();
                }));
  }

  @Test
  void remembersOnlyFormerIdsThatSomebodyMayHaveSeen() {
    StoryFold fold = new StoryFold();
    Set<String> seen = new HashSet<>();
    Map<String, Story> stories = new TreeMap<>();
    for (ArticleReading reading : new Press(9, 10).print(120)) {
      Arrival arrival = new Arrival(fold.position() + 1, reading);
      FoldStep step = fold.step(List.of(arrival), ids -> List.of());
      step.gone().forEach(stories::remove);
      step.stories().forEach(told -> stories.put(told.story().id(), told.story()));
      seen.addAll(stories.keySet());
    }

    assertThat(stories.values())
        .anySatisfy(story -> assertThat(story.articles()).hasSizeGreaterThan(5))
        .allSatisfy(story -> assertThat(seen).containsAll(story.formerly()));
    assertThat(stories.values().stream().mapToInt(story -> story.formerly().size()).sum())
        .isLessThan(60);
  }

  private static byte[] bytes(FoldState state) throws IOException {
    try (DataInputStream in = state.open()) {
      return in.readAllBytes();
    }
  }
}
