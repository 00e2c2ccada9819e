package dev.laut.evaluation.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.laut.analysis.Pipeline;
import dev.laut.intake.Intake;
import dev.laut.intake.Limits;
import dev.laut.intake.Pages;
import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reading;
import dev.laut.model.json.ReadingReader;
import dev.laut.model.json.ReadingWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads whatever it is given the whole way, and holds what must be true of every reading. */
final class Reader {

  /** Far more than any case needs on a busy machine, far less than what people call a hang. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Pipeline PIPELINE = new Pipeline();

  private Reader() {}

  /** Reads a file as the command line does, and tells how many pages it gave. */
  static int file(Path file) {
    String name = file.toString();
    return assertTimeoutPreemptively(PATIENCE, () -> pages(name), name);
  }

  private static int pages(String name) {
    int count = 0;
    try (Pages pages = new Intake(Limits.STANDARD).open(name)) {
      for (Page page : pages) {
        page(name, page);
        count++;
      }
    }
    return count;
  }

  /** Reads an article that stands between two ordinary paragraphs. */
  static void html(String name, String markup) {
    String page =
        """
        <!DOCTYPE html><html lang="de"><head><title>Der Kran steht still</title></head><body><article>
        <h1>Der Kran steht still</h1><p>Im Hafen von Ostmarsch steht seit Montag der größte Kran \
        still. „Er wartet auf ein Ersatzteil“, sagte Hafenmeisterin Wiebke Olander.</p>\
        """
            + markup
            + """
            <p>Das Teil soll nach Angaben der Reederei knapp 300 Kilogramm wiegen. Es sei schon \
            unterwegs, hieß es am Abend aus Kreisen der Werft.</p></article></body></html>\
            """;
    content(name, new Content.Html(page));
  }

  static void content(String name, Content content) {
    String digest = ContentId.digest(content.toString().getBytes(StandardCharsets.UTF_8));
    PageSource source = new PageSource(name, null, null, null, digest, null);
    Given given = new Given(null, null, null, null, null, List.of());
    assertTimeoutPreemptively(PATIENCE, () -> page(name, new Page(source, given, content)), name);
  }

  private static void page(String name, Page page) {
    Reading reading = PIPELINE.read(page);
    String line = ReadingWriter.line(reading);
    assertThat(line).as(name).doesNotContain("\n");
    assertThat(ReadingWriter.line(ReadingReader.read(line))).as(name).isEqualTo(line);
  }
}
