package dev.laut.evaluation.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.intake.Intake;
import dev.laut.intake.Limits;
import dev.laut.intake.Pages;
import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Intake agrees with others on what their formats are; with the data of {@link HostileInputTest}.
 */
class HostileFormatsTest {

  private static final Path HOSTILE = Path.of("../../shared/data/hostile");

  @BeforeAll
  static void needsTheData() {
    assumeTrue(Files.isDirectory(HOSTILE), "no hostile data at hand");
  }

  @Test
  void agreesOnWhatIsJson() throws IOException {
    for (Tarball.Entry file : Tarball.read(HOSTILE.resolve("json-parsing.tar.gz"))) {
      String name = file.name().substring(file.name().lastIndexOf('/') + 1);
      Content content = record(file.bytes()).content();
      // JSON leaves it open what a field that is given twice means; here it is an error.
      boolean twice = name.startsWith("y_object_duplicated_key");
      if (name.startsWith("y_") && !twice) {
        assertThat(content).as(name).isEqualTo(new Content.Verbatim("Ja."));
      } else if (name.startsWith("n_") || twice) {
        assertThat(content).as(name).isInstanceOf(Content.Unreadable.class);
        assertThat(((Content.Unreadable) content).reason()).as(name).isEqualTo(Reason.BROKEN);
      }
    }
  }

  /** The text put into a record, as a field that Laut does not know. */
  private static Page record(byte[] json) {
    byte[] before = "{\"text\":\n\"Ja.\",\"more\":".getBytes(StandardCharsets.UTF_8);
    byte[] record = new byte[before.length + json.length + 1];
    System.arraycopy(before, 0, record, 0, before.length);
    System.arraycopy(json, 0, record, before.length, json.length);
    record[record.length - 1] = '}';
    return pages(record).getFirst();
  }

  @Test
  void agreesOnWhatACompressedStreamHolds() throws IOException {
    int readable = 0;
    for (Tarball.Entry file : Tarball.read(HOSTILE.resolve("go-fuzz-gzip.tar.gz"))) {
      List<Page> pages = pages(file.bytes());
      Content content = pages.isEmpty() ? new Content.Dump("") : pages.getFirst().content();
      if (content instanceof Content.Dump && startsAsGzip(file.bytes())) {
        readable++;
        byte[] expected = javasView(file.bytes());
        assertThat(
                pages.isEmpty()
                    ? ContentId.digest(new byte[0])
                    : pages.getFirst().source().digest())
            .as(file.name())
            .isEqualTo(ContentId.digest(expected));
      }
    }
    assertThat(readable).isGreaterThan(3);
  }

  private static boolean startsAsGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  private static byte[] javasView(byte[] bytes) throws IOException {
    try (InputStream in = Tarball.gunzip(bytes)) {
      return in.readAllBytes();
    }
  }

  @Test
  void readsFeedsCutAnywhere() throws IOException {
    List<Tarball.Entry> feeds = Tarball.read(HOSTILE.resolve("feedparser.tar.gz"));
    for (int i = 0; i < feeds.size(); i += 40) {
      byte[] feed = feeds.get(i).bytes();
      for (int length = 0; length < feed.length; length += 1 + feed.length / 50) {
        pages(Arrays.copyOf(feed, length));
      }
    }
    assertThat(feeds).isNotEmpty();
  }

  private static List<Page> pages(byte[] bytes) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<Page> all = new ArrayList<>();
          InputStream in = new ByteArrayInputStream(bytes);
          try (Pages pages = new Intake(Limits.STANDARD, in).open("-")) {
            pages.forEach(all::add);
          }
          return all;
        });
  }
}
