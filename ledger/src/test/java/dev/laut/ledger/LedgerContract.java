package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Draft;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every ledger keeps to, whatever it stores in; what it finds is in {@link SearchContract}.
 */
abstract class LedgerContract {

  private static final Draft HARBOUR =
      Draft.of("Der Hafen bleibt 🚢 geschlossen, sagte Ada Lund.")
          .title("Hafen bleibt zu")
          .statement("Der Hafen bleibt 🚢 geschlossen", Draft.person("Ada Lund"));

  /** The ledger of this test, opened anew; a second call opens the same one. */
  abstract Ledger open();

  @Test
  void keepsWhatItWasGiven() {
    try (Ledger ledger = open()) {
      assertThat(ledger.add(HARBOUR.reading("a"))).isTrue();
      assertThat(ledger.reading("a")).contains(HARBOUR.reading("a"));
    }
  }

  @Test
  void keepsAllThreeKindsOfReading() {
    Draft page = Draft.of("Nur Überschriften.");
    List<Reading> all =
        List.of(page.bare("a"), page.none("b", Reason.INDEX_PAGE), page.reading("c"));
    try (Ledger ledger = open()) {
      ledger.addAll(all);
      assertThat(all(ledger)).isEqualTo(all);
    }
  }

  @Test
  void stillHasItAfterClosing() {
    try (Ledger ledger = open()) {
      ledger.add(HARBOUR.reading("a"));
    }
    try (Ledger ledger = open()) {
      assertThat(ledger.reading("a")).contains(HARBOUR.reading("a"));
    }
  }

  @Test
  void addsTheSameReadingOnce() {
    try (Ledger ledger = open()) {
      assertThat(ledger.addAll(List.of(HARBOUR.reading("a"), HARBOUR.reading("a")))).isEqualTo(1);
      assertThat(ledger.add(HARBOUR.reading("a"))).isFalse();
      assertThat(ledger.versions("a")).hasSize(1);
    }
  }

  @Test
  void takesAMovedPageForTheSameReading() {
    try (Ledger ledger = open()) {
      ledger.add(Draft.of("Ein Satz.").location("old/a.html").reading("a"));
      assertThat(ledger.add(Draft.of("Ein Satz.").location("new/a.html").reading("a"))).isFalse();
      assertThat(ledger.reading("a"))
          .map(reading -> reading.page().location())
          .contains("old/a.html");
    }
  }

  @Test
  void keepsAnotherVersionBesideTheOldOneAndGivesTheNewest() {
    Reading first = Draft.of("Drei Boote sanken.").reading("a");
    Reading corrected = Draft.of("Zwei Boote sanken.").reading("a");
    try (Ledger ledger = open()) {
      ledger.add(first);
      ledger.add(corrected);
      assertThat(ledger.versions("a")).containsExactly(first, corrected);
      assertThat(ledger.countVersions("a")).isEqualTo(2);
      assertThat(ledger.reading("a")).contains(corrected);
      assertThat(all(ledger)).containsExactly(corrected);
    }
  }

  @Test
  void endsTheSameWhenAnInterruptedRunIsRepeated() {
    List<Reading> input =
        List.of(
            Draft.of("Drei Boote sanken.").reading("b"),
            Draft.of("Regen.").reading("a"),
            Draft.of("Zwei Boote sanken.").reading("b"));
    try (Ledger ledger = open()) {
      ledger.addAll(input.subList(0, 2));
      input.forEach(ledger::add);
      assertThat(ledger.versions("b")).containsExactly(input.get(0), input.get(2));
      assertThat(all(ledger)).containsExactly(input.get(1), input.get(2));
    }
  }

  @Test
  void listsReadingsInCodePointOrderOfTheirIds() {
    try (Ledger ledger = open()) {
      for (String id : List.of("z", "ä", "B", "\uffee", "😀", "a")) {
        ledger.add(Draft.of("Ein Satz.").reading(id));
      }
      assertThat(all(ledger))
          .extracting(Reading::id)
          .containsExactly("B", "a", "z", "ä", "\uffee", "😀");
    }
  }

  @Test
  void listsReadingsAsTheyWereWhenAsked() {
    try (Ledger ledger = open()) {
      ledger.add(Draft.of("Eins.").reading("a"));
      try (Stream<Reading> readings = ledger.readings()) {
        ledger.add(Draft.of("Zwei.").reading("b"));
        assertThat(readings).hasSize(1);
      }
    }
  }

  @Test
  void knowsNothingOfAnUnknownId() {
    try (Ledger ledger = open()) {
      assertThat(ledger.reading("a")).isEmpty();
      assertThat(ledger.versions("a' OR 1=1 --")).isEmpty();
      assertThat(ledger.countVersions("a' OR 1=1 --")).isZero();
    }
  }

  @Test
  void servesSeveralThreadsAtOnce() throws Exception {
    try (Ledger ledger = open();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> added =
          IntStream.range(0, 40)
              .mapToObj(i -> Draft.of("Satz " + i % 20 + ".").reading("a" + i % 20))
              .map(reading -> threads.submit(() -> ledger.add(reading)))
              .toList();
      int count = 0;
      for (Future<Boolean> each : added) {
        count += each.get() ? 1 : 0;
      }
      assertThat(count).isEqualTo(20);
      assertThat(all(ledger)).hasSize(20);
    }
  }

  @Test
  void letsTwoLedgersWriteInTurn() {
    try (Ledger one = open();
        Ledger two = open()) {
      one.add(Draft.of("Eins.").reading("a"));
      two.add(Draft.of("Zwei.").reading("b"));
      assertThat(one.add(Draft.of("Zwei.").reading("b"))).isFalse();
      assertThat(all(one)).hasSize(2);
    }
  }

  private static List<Reading> all(Ledger ledger) {
    try (Stream<Reading> readings = ledger.readings()) {
      return readings.toList();
    }
  }
}
