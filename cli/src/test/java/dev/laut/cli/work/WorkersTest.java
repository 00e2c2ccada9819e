package dev.laut.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Content;
import dev.laut.model.Draft;
import dev.laut.model.Given;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkersTest {

  private static final Runnable NOTHING = () -> {};

  private final List<String> read = new ArrayList<>();

  @Test
  void givesReadingsInTheOrderOfThePages() {
    CountDownLatch others = new CountDownLatch(3);
    Function<Page, Reading> firstIsLast =
        page -> {
          if (page.id().equals("p0")) {
            await(others);
          }
          others.countDown();
          return reading(page);
        };
    read(firstIsLast, 4, Workers.PAGE_LIMIT, 10);
    assertThat(read).containsExactlyElementsOf(ids(10));
  }

  @Test
  void givesUpAPageThatTakesTooLongAndReadsOn() {
    CountDownLatch never = new CountDownLatch(1);
    List<Reading> readings = new ArrayList<>();
    Function<Page, Reading> hanging =
        page -> {
          if (page.id().equals("p1")) {
            await(never);
          }
          return reading(page);
        };
    new Workers(hanging, 1, Duration.ofMillis(200)).read(pages(4), readings::add, NOTHING);
    assertThat(readings).extracting(Reading::id).containsExactlyElementsOf(ids(4));
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            NoArticle.class, none -> assertThat(none.reason()).isEqualTo(Reason.TOO_SLOW));
  }

  @Test
  void makesAReadingOfWhateverTheReaderThrows() {
    List<Reading> readings = new ArrayList<>();
    new Workers(WorkersTest::endless, 2, Workers.PAGE_LIMIT).read(pages(3), readings::add, NOTHING);
    assertThat(readings)
        .allSatisfy(reading ->
            assertThat(reading)
                .isInstanceOfSatisfying(
                    NoArticle.class,
                    none ->
                        assertThat(none.detail())
                            .contains("StackOverflowError", "WorkersTest.java")));
  }

  @Test
  void readsNoMoreThanIsTaken() {
    AtomicInteger fetched = new AtomicInteger();
    Iterator<Page> endless =
        IntStream.iterate(0, i -> i + 1)
            .mapToObj(i -> {
              fetched.incrementAndGet();
              return page("p" + i);
            })
            .iterator();
    Workers workers = new Workers(WorkersTest::reading, 2, Workers.PAGE_LIMIT);
    assertThatThrownBy(() ->
            workers.read(
                endless,
                reading -> {
                  throw new IllegalStateException("enough");
                },
                NOTHING))
        .hasMessage("enough");
    assertThat(fetched.get()).isLessThan(20);
  }

  @Test
  void handsOverWhatThePagesThrowBehindTheirReadings() {
    Iterator<Page> failing =
        IntStream.range(0, 5)
            .mapToObj(i -> {
              if (i == 3) {
                throw new IllegalArgumentException("no more");
              }
              return page("p" + i);
            })
            .iterator();
    Workers workers = new Workers(WorkersTest::reading, 2, Workers.PAGE_LIMIT);
    assertThatThrownBy(() -> workers.read(failing, r -> read.add(r.id()), NOTHING))
        .hasMessage("no more");
    assertThat(read).containsExactlyElementsOf(ids(3));
  }

  @Test
  void callsIdleBeforeItWaitsForInput() {
    CountDownLatch shown = new CountDownLatch(1);
    Iterator<Page> slow =
        IntStream.range(0, 2)
            .mapToObj(i -> {
              if (i == 1) {
                await(shown); // comes only when the first reading was shown
              }
              return page("p" + i);
            })
            .iterator();
    Workers workers = new Workers(WorkersTest::reading, 1, Workers.PAGE_LIMIT);
    workers.read(
        slow,
        r -> read.add(r.id()),
        () -> {
          if (!read.isEmpty()) {
            shown.countDown();
          }
        });
    assertThat(read).containsExactly("p0", "p1");
  }

  private void read(Function<Page, Reading> reader, int threads, Duration limit, int count) {
    new Workers(reader, threads, limit).read(pages(count), r -> read.add(r.id()), NOTHING);
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "p" + i).toList();
  }

  private static Iterator<Page> pages(int count) {
    return IntStream.range(0, count).mapToObj(i -> page("p" + i)).iterator();
  }

  private static Page page(String id) {
    return new Page(
        new PageSource(id, null, null, null, "sha256:0", null),
        new Given(id, null, null, null, null, List.of()),
        new Content.Verbatim("Regen."));
  }

  private static Reading reading(Page page) {
    return Draft.of("Regen.").reading(page.id());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Reading endless(Page page) {
    return endless(page);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
