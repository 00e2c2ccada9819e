package dev.laut.analysis.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Medium;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatementAssemblerTest {

  private static List<Statement> statements(String text, List<Attribution> attributions) {
    Told told = new Told("de", "Talbote", text);
    return new StatementAssembler("de").statements(told.annotated(), told.article(), attributions);
  }

  private static Attribution attribution(
      Span quote, List<Span> speaker, List<Span> cue, int inside) {
    return new Attribution(
        StatementType.INDIRECT,
        Medium.NONE,
        List.of(quote),
        speaker,
        cue,
        List.of(),
        List.of(),
        inside,
        "test");
  }

  @Test
  void namesStatementsInTheirOrderAndPointsToTheOuterOne() {
    String text = "Er sagt, sie sage, es regne.";
    List<Statement> found =
        statements(
            text,
            List.of(
                attribution(new Span(9, 27), List.of(new Span(0, 2)), List.of(), -1),
                attribution(new Span(19, 27), List.of(new Span(9, 12)), List.of(), 0)));
    assertEquals("s2", found.get(1).id());
    assertEquals("s1", found.get(1).inside());
  }

  @Test
  void givesUnknownForAStatementThatNobodyMakes() {
    String text = "Es regne.";
    List<Statement> found =
        statements(text, List.of(attribution(new Span(0, 9), List.of(), List.of(), -1)));
    assertEquals(List.of(Source.UNKNOWN), found.getFirst().chain());
  }

  @Test
  void readsSpansThatFitNoWord() {
    String text = "Rund 🚢 um „die Werft“ (WfX) sagte: der Chef, wer sonst, dass es – tja.";
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 300; round++) {
      List<Attribution> odd = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        odd.add(
            attribution(
                span(random, text), List.of(span(random, text)), List.of(span(random, text)), -1));
      }
      assertEquals(4, statements(text, odd).size());
    }
  }

  private static Span span(SplittableRandom random, String text) {
    int begin = random.nextInt(text.length());
    return new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
  }

  @Test
  void readsAnArticleWithoutWords() {
    assertEquals(
        1,
        statements("   ", List.of(attribution(new Span(0, 1), List.of(), List.of(), -1))).size());
  }

  @Test
  void readsTenThousandStatementsInLinearTime() {
    String one = "Der Deich halte, sagte Ole Timm der dpa. Das Amt beruft sich auf ihn. ";
    String text = one.repeat(10_000);
    List<Attribution> many = new ArrayList<>();
    for (int at = 0; at < text.length(); at += one.length()) {
      many.add(
          attribution(
              new Span(at, at + 15),
              List.of(new Span(at + 23, at + 31)),
              List.of(new Span(at + 17, at + 22)),
              -1));
    }
    List<Statement> found =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> statements(text, many));
    assertEquals("Ole Timm", found.getLast().origin().name());
  }
}
