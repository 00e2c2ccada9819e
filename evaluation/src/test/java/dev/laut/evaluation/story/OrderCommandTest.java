package dev.laut.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OrderCommandTest {

  private static final String GOLD =
      """
      {"id":"%1$sa","lang":"de","story":"%1$sdeich","text":"Am Deich von Holmsund ist ein Riss. Der Deichgraf lässt den Riss mit Sand füllen."}
      {"id":"%1$sb","lang":"de","story":"%1$sdeich","text":"Ein Riss im Deich von Holmsund wird mit Sand gefüllt, wie der Deichgraf anordnete."}
      {"id":"%1$sc","lang":"de","story":"%1$slinde","text":"Die Linden am Kirchplatz in Merun blühen in diesem Jahr so spät wie nie."}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), GOLD.formatted(""));
    Files.writeString(folder.resolve("more.jsonl"), GOLD.formatted("x"));
  }

  @Test
  void comparesTheStoriesOfSeveralOrdersAndFiles() {
    String more = folder.resolve("more.jsonl").toString();
    assertThat(run("--gold", folder.toString(), "--gold", more, "--shuffles", "3")).isZero();
    assertThat(out.toString())
        .contains("sha256:", "articles                6", "orders                  3")
        .containsPattern("between.worst +1.0000");
  }

  @Test
  void looksAtAllOnceMoreOnRequest() {
    assertThat(run("--gold", folder.toString(), "--shuffles", "2", "--settled")).isZero();
    assertThat(out.toString()).containsPattern("gold.worst +1.0000");
  }

  @Test
  void needsTwoOrders() {
    assertThat(run("--gold", folder.toString(), "--shuffles", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("--shuffles 1 must be at least 2");
  }

  private int run(String... args) {
    return new CommandLine(new OrderCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
