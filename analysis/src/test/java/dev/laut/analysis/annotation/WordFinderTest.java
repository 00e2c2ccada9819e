package dev.laut.analysis.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFinderTest {

  private final WordFinder finder = new WordFinder();

  private List<String> sentences(String text) {
    return finder.find(text, List.of(), "en").sentences().stream()
        .map(sentence -> sentence.span().in(text))
        .toList();
  }

  @Test
  void endsASentenceBehindTheQuotesThatCloseIt() {
    assertEquals(
        List.of("\"They left.\")", "Nobody asked why."),
        sentences("\"They left.\") Nobody asked why."));
  }

  @Test
  void goesOnBehindAQuestionInQuotes() {
    assertEquals(
        List.of("\"Who left?\" she asked.", "Nobody knew."),
        sentences("\"Who left?\" she asked. Nobody knew."));
  }

  @Test
  void cutsWhatHasNoEnd() {
    assertEquals(3, sentences("12 ".repeat(2 * SentenceSplitter.MOST_TOKENS + 1)).size());
  }

  @Test
  void readsOneLongLineInTime() {
    String text = "The board of Kolkstead met on Monday and closed the bridge. ".repeat(17_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(17_000, sentences(text).size()));
  }

  @Test
  void partsADatelineFromItsSentence() {
    assertEquals(
        List.of("LORWICK, Sept 11 (Reuters) -", "The mill will close."),
        sentences("LORWICK, Sept 11 (Reuters) - The mill will close."));
    assertEquals(
        List.of("Lorwick –", "The mill will close."), sentences("Lorwick – The mill will close."));
    assertEquals(
        List.of("Lorwick – a town of mills – will close them."),
        sentences("Lorwick – a town of mills – will close them."));
  }
}
