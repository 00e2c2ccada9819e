package dev.laut.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.evaluation.measure.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

  @TempDir Path folder;

  @Test
  void measuresEachGoldOnceAndMarksWhatIsTooLow() throws IOException {
    Floors floors =
        floors(
            """
            # what must hold
            chains  statement.F1      chains/xx  0.60
            chains  headline_verdict  chains/xx  0     # nothing asked
            """);
    List<String> measured = new ArrayList<>();
    List<Floors.Finding> findings =
        floors.check((subject, gold) -> {
          measured.add(gold);
          return nothingFound();
        });
    assertThat(measured).containsExactly("chains/xx");
    assertThat(findings).extracting(Floors.Finding::holds).containsExactly(false, true);
    assertThat(Floors.table(findings))
        .anySatisfy(line -> assertThat(line).contains("0.6000  0.0000  -0.6000  BELOW"));
  }

  @Test
  void namesTheLineThatIsNoFloor() {
    assertThatThrownBy(() -> floors("\nchains statement.F1 0.6\n"))
        .hasMessageContaining("floors.txt:2")
        .hasMessageContaining("4 fields, not 3");
    assertThatThrownBy(() -> floors("weather wind x 0.6"))
        .hasMessageContaining("'weather' is no Subject");
  }

  @Test
  void refusesAFigureThatNobodyMeasures() throws IOException {
    Floors floors = floors("chains wind.F1 chains/xx 0.6");
    assertThatThrownBy(() -> floors.check((subject, gold) -> nothingFound()))
        .hasMessageContaining("no figure 'wind.F1'");
  }

  private static Evaluation nothingFound() {
    return Evaluation.of(
        Subject.CHAINS,
        Gold.of(
            """
            {"id":"x","text":"Ja, sagte sie.","gold":{"statements":[{"quote":[[0,2]],\
            "hedge":"plain"}],"quantities":[],"headline":{"verdict":"supported","kinds":[]}}}\
            """),
        Gold.of(""));
  }

  private Floors floors(String text) throws IOException {
    Path file = folder.resolve("floors.txt");
    Files.writeString(file, text);
    return Floors.read(file);
  }
}
