package dev.laut.analysis.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Medium;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final Annotator ANNOTATOR = new Annotator();

  private final List<Candidate> candidates = new ArrayList<>();
  private final float[] weights = new float[Weights.SIZE];

  private void candidate(
      String text, StatementType type, Standing standing, float score, String... quotes) {
    List<Span> spans = new ArrayList<>();
    for (String quote : quotes) {
      int begin = text.indexOf(quote);
      spans.add(new Span(begin, begin + quote.length()));
    }
    Features features = new Features("candidate " + candidates.size()).addIf(true, "it");
    weights[Weights.slot(features.hashes()[0])] = score;
    Attribution attribution =
        new Attribution(
            type, Medium.SPEECH, spans, List.of(), List.of(), List.of(), List.of(), -1, "test");
    candidates.add(new Candidate(attribution, standing, () -> features));
  }

  private List<String> chosen(String text) {
    Annotated annotated = ANNOTATOR.annotate(text, List.of(), "de");
    return Selection.of(annotated, candidates, new Weights(0, weights)).stream()
        .map(each -> each.type().label() + ": " + each.quote().getFirst().in(text))
        .toList();
  }

  @Test
  void dropsWhatTheRulesFoundIfItIsUnlikely() {
    String text = "Die Fähre fährt, sagte der Kapitän.";
    candidate(text, StatementType.INDIRECT, Standing.DECIDED, -2, "Die Fähre fährt");
    assertThat(chosen(text)).isEmpty();
  }

  @Test
  void addsWhatTheRulesDidNotFindIfItIsLikely() {
    String text = "Die Fähre fährt, sagte der Kapitän.";
    candidate(text, StatementType.INDIRECT, Standing.PROPOSED, 2, "Die Fähre fährt");
    assertThat(chosen(text)).containsExactly("Indirect: Die Fähre fährt");
  }

  @Test
  void prefersTheRulesToALikelierRival() {
    String text = "Die Fähre fährt, sagte der Kapitän.";
    candidate(text, StatementType.REPORTED, Standing.PROPOSED, 5, text);
    candidate(text, StatementType.INDIRECT, Standing.DECIDED, 1, "Die Fähre fährt");
    assertThat(chosen(text)).containsExactly("Indirect: Die Fähre fährt");
  }

  @Test
  void keepsDirectSpeechInsideAnotherStatement() {
    String text = "Die Fähre sei „ein Wrack auf Abruf“, sagte der Kapitän.";
    candidate(
        text, StatementType.INDIRECT, Standing.DECIDED, 1, "Die Fähre sei „ein Wrack auf Abruf“");
    candidate(text, StatementType.DIRECT, Standing.PROPOSED, 1, "„ein Wrack auf Abruf“");
    assertThat(chosen(text))
        .containsExactly(
            "Indirect: Die Fähre sei „ein Wrack auf Abruf“", "Direct: „ein Wrack auf Abruf“");
  }

  @Test
  void joinsNeighbouringSentencesInTheSubjunctive() {
    String text = "Die Fähre sei alt. Sie habe Rost. Morgen legt sie ab.";
    StatementType free = StatementType.INDIRECT_FREE_INDIRECT;
    candidate(text, free, Standing.PROPOSED, 1, "Sie habe Rost.");
    candidate(text, free, Standing.DECIDED, 1, "Die Fähre sei alt.");
    assertThat(chosen(text))
        .containsExactly("IndirectFreeIndirect: Die Fähre sei alt. Sie habe Rost.");
  }
}
