package dev.laut.analysis.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.german.GermanCandidates;
import dev.laut.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnedAttributionFinderTest {

  private static final Annotator ANNOTATOR = new Annotator();
  private static final LearnedAttributionFinder FINDER =
      new LearnedAttributionFinder(new GermanCandidates(), StatementModel.german());

  private static List<Attribution> find(String text) {
    return FINDER.find(ANNOTATOR.annotate(text, List.of(), "de"));
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
  }

  @Test
  void findsWhatTheRulesFind() {
    String text = "Die Hafenmeisterin Ulla Brenk sagte, dass die Schleuse bis Mai geschlossen sei.";
    Attribution found = find(text).getFirst();
    assertThat(words(text, found.quote())).isEqualTo("dass die Schleuse bis Mai geschlossen sei");
    assertThat(words(text, found.speaker())).isEqualTo("Die Hafenmeisterin Ulla Brenk");
    assertThat(words(text, found.cue())).isEqualTo("sagte");
  }

  @Test
  void tellsWhichStatementHoldsAnother() {
    String text =
        "Die Lage sei „so ernst wie seit vielen Jahren nicht mehr“, sagte die Ministerin.";
    List<Attribution> found = find(text);
    assertThat(found).hasSize(2);
    assertThat(found.get(0).inside()).isEqualTo(-1);
    assertThat(found.get(1).inside()).isZero();
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(find("")).isEmpty();
  }

  @Test
  void givesManyThreadsTheSameAnswer() {
    Annotated text =
        ANNOTATOR.annotate(
            "Laut Polizei brannte das Lager ab. Der Wirt sagte: „Ich habe alles verloren.“ Er"
                + " wolle neu anfangen.",
            List.of(),
            "de");
    Set<List<Attribution>> answers =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> FINDER.find(text))
            .collect(Collectors.toSet());
    assertThat(answers).hasSize(1);
  }
}
