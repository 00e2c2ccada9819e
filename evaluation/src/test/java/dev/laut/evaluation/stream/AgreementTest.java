package dev.laut.evaluation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.measure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void countsArticlesThatNoStoryTellsAndLetsThemStandAlone() {
    SequencedMap<String, String> meant = new LinkedHashMap<>();
    meant.put("a", "flood");
    meant.put("b", "flood");
    List<Figure> figures = new Agreement(meant, List.of(), new ToldStories()).figures();

    assertThat(figures.stream().collect(Collectors.toMap(Figure::name, Figure::value)))
        .containsEntry("lost", 2.0)
        .containsEntry("bcubed.P", 1.0)
        .containsEntry("bcubed.R", 0.5);
  }
}
