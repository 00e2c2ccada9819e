package dev.laut.evaluation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AblationTest {

  private static final String GOLD =
      """
      {"id":"%d","lang":"de","text":"Es sei kalt, sagte Bo. Der Weg sei lang.",\
      "tokens":[[0,2],[3,6],[7,11],[13,18],[19,21],[23,26],[27,30],[31,34],[35,39]],\
      "annotations":[{"type":"Indirect","quote":[[0,11]],"speaker":[[19,21]],"cue":[[13,18]]},\
      {"type":"IndirectFreeIndirect","quote":[[23,40]],"speaker":[[19,21]],"cue":[]}]}
      """;

  @TempDir Path folder;

  private String run(Object command, String... args) throws IOException {
    StringBuilder gold = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      gold.append(GOLD.formatted(i));
    }
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, gold);
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(command).setOut(new PrintWriter(out));
    String[] all = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      all[i] = args[i].replace("GOLD", file.toString());
    }
    assertThat(line.execute(all)).isZero();
    return out.toString();
  }

  @Test
  void measuresWithEachPartLeftOut() throws IOException {
    assertThat(run(new Ablation(), "--train=GOLD", "--on=GOLD").lines())
        .anyMatch(line -> line.matches("rules only +1.0000 .*"))
        .anyMatch(line -> line.startsWith("learned only"))
        .anyMatch(line -> line.startsWith("rules without morphology"))
        .anyMatch(line -> line.matches("rules without speakers elsewhere +1.0000 +0.[0-9]+ .*"));
  }

  @Test
  void trainsOnOneHalfAndMeasuresOnTheOther() throws IOException {
    assertThat(run(new TrainStatements(), "--train=GOLD", "--check", "--folds=2"))
        .contains("gold\t24", "joint.F1\t");
  }

  @Test
  void measuresALearnedModelOnOtherGold() throws IOException {
    assertThat(run(new TrainStatements(), "--train=GOLD", "--on=GOLD", "--part=2"))
        .contains("gold\t24", "joint.F1\t");
  }
}
