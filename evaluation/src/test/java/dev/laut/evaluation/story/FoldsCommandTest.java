package dev.laut.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FoldsCommandTest {

  private static final String TOPIC =
      """
      {"id":"%1$sa","lang":"de","topic":"%1$s","story":"%1$s1","text":"Am Deich von %2$s ist ein Riss. Der Deichgraf lässt den Riss mit Sand füllen."}
      {"id":"%1$sb","lang":"de","topic":"%1$s","story":"%1$s1","text":"Ein Riss im Deich von %2$s wird mit Sand gefüllt, wie der Deichgraf anordnete."}
      {"id":"%1$sc","lang":"de","topic":"%1$s","story":"%1$s2","text":"Die Linden am Kirchplatz in %2$s blühen in diesem Jahr so spät wie nie."}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void measuresEachTopicByAThresholdChosenOnTheOthers() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"),
        TOPIC.formatted("x", "Holmsund") + TOPIC.formatted("y", "Merun"));
    assertThat(run("--folds", "2")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("sha256:", "fold1.threshold", "fold2.F1", "bcubed.F1")
        .hasLineCount(8);
  }

  @Test
  void needsTopics() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"),
        "{\"id\":\"a\",\"lang\":\"de\",\"story\":\"s\",\"text\":\"Es brennt.\"}\n");
    assertThat(run("--folds", "2")).isEqualTo(2);
    assertThat(err.toString()).contains("article a has no topic");
  }

  private int run(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "--gold";
    all[1] = folder.toString();
    System.arraycopy(args, 0, all, 2, args.length);
    return new CommandLine(new FoldsCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all);
  }
}
