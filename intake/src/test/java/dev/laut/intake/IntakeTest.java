package dev.laut.intake;

import static dev.laut.intake.Fixture.gzip;
import static dev.laut.intake.Fixture.locations;
import static dev.laut.intake.Fixture.read;
import static dev.laut.intake.Fixture.readStandardInput;
import static dev.laut.intake.Fixture.text;
import static dev.laut.intake.Fixture.texts;
import static dev.laut.intake.Fixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  @TempDir private Path folder;

  @Test
  void readsAFolderInCodePointOrderOfItsPaths() throws IOException {
    for (String name :
        List.of(
            "b/x.txt", "b-c.txt", "b.txt", "B.txt", "\uFF5A.txt", "\uD83D\uDE00.txt", "a/a.html")) {
      write(name, name);
    }
    List<Page> pages = read(folder.toString());
    assertThat(texts(pages))
        .containsExactly(
            "B.txt", "a/a.html", "b-c.txt", "b.txt", "b/x.txt", "\uFF5A.txt", "\uD83D\uDE00.txt");
    assertThat(locations(pages)).element(4).isEqualTo(folder + "/b/x.txt");
  }

  @Test
  void passesOverOtherKindsAndHiddenFilesInFoldersAndCountsThem() throws IOException {
    write("a.html", "<p>Ja.");
    write("logo.png", "x");
    write(".b.html", "<p>Nein.");
    write(".git/c.html", "<p>Nein.");
    try (Pages pages = new Intake(Limits.STANDARD).open(folder + "/")) {
      assertThat(pages.next().source().location()).isEqualTo(folder + "/a.html");
      assertThat(pages.hasNext()).isFalse();
      assertThat(pages.passedOver()).isEqualTo(3);
    }
  }

  @Test
  void tellsANamedFileByItsBytes() throws IOException {
    assertThat(read(write("seite", "<!DOCTYPE html><p>Ja.")).getFirst().content())
        .isInstanceOf(Content.Html.class);
    assertThat(read(write("zeilen.dat", "{\"text\":\"Ja.\"}")).getFirst().content())
        .isInstanceOf(Content.Verbatim.class);
    assertThat(read(write("notiz", "Ja. <b>Nein</b>")).getFirst().content())
        .isInstanceOf(Content.Dump.class);
  }

  @Test
  void namesAMissingPathAndReadsItsNeighbours() throws IOException {
    String there = write("da.txt", "Da.");
    List<Page> pages = read(folder + "/fort.txt", there);
    assertThat(texts(pages)).containsExactly("unreadable: no such file or folder", "Da.");
    assertThat(locations(pages)).first().isEqualTo(folder + "/fort.txt");
  }

  @Test
  void givesUnreadableInputsDifferentIds() {
    List<Page> pages = read(folder + "/eins.txt", folder + "/zwei.txt", "a\0b");
    assertThat(pages.stream().map(Page::id).distinct()).hasSize(3);
  }

  @Test
  void saysWhyABrokenLinkCannotBeRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("fort"));
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("b.txt"));
    write("c.txt", "Da.");
    assertThat(texts(read(folder.toString())))
        .satisfiesExactly(
            a -> assertThat(a).isEqualTo("unreadable: no such file or folder"),
            b -> assertThat(b).startsWith("unreadable: "),
            c -> assertThat(c).isEqualTo("Da."));
  }

  @Test
  void endsWhereAFolderLinksToItself() throws IOException {
    write("a.txt", "Da.");
    Files.createSymbolicLink(folder.resolve("kreis"), folder);
    assertThat(texts(read(folder.toString()))).containsExactly("Da.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://moorbote.example/1", "HTTP://moorbote.example", "ftp://x.example/a"})
  void refusesAUrlUntilLiveReadingIsThere(String url) {
    assertThatThrownBy(() -> read("a.txt", url))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining(url)
        .hasMessageContaining("later");
  }

  @Test
  void refusesStandardInputTwice() {
    assertThatThrownBy(() -> read("-", "-")).isInstanceOf(UnusableInput.class);
  }

  @Test
  void readsNothingFromAnEmptyStandardInput() {
    assertThat(readStandardInput("")).isEmpty();
    assertThat(readStandardInput(" \n\n")).isEmpty();
  }

  @Test
  void givesAnEmptyFileOnePage() throws IOException {
    assertThat(read(write("leer.txt", ""), write("leer.html", ""), write("leer", "")))
        .extracting(Fixture::text)
        .containsExactly("", "", "");
  }

  @Test
  void readsACompressedFileByItsBytesWhateverItsName() throws IOException {
    byte[] page = utf8("<p>Die Brücke bleibt zu.");
    Path zipped = Files.write(folder.resolve("a.html"), gzip(page));
    Path plain = Files.write(folder.resolve("b.html.gz"), page);
    List<Page> pages = read(zipped.toString(), plain.toString());
    assertThat(texts(pages)).containsOnly("<p>Die Brücke bleibt zu.");
    assertThat(pages)
        .allSatisfy(p -> assertThat(p.source().digest()).isEqualTo(ContentId.digest(page)));
  }

  @Test
  void cutsAPageThatGrowsWithoutEnd() throws IOException {
    Path bomb = Files.write(folder.resolve("bombe.html.gz"), gzip(new byte[100_000_000]));
    write("c.html", "<p>Nachbar");
    List<Page> pages = read(folder.toString());
    assertThat(text(pages.get(0))).startsWith("too-large: larger than 16777216 bytes");
    assertThat(text(pages.get(1))).isEqualTo("<p>Nachbar");
    assertThat(bomb).exists();
  }

  @Test
  void takesPicturesAndOtherBytesForNoText() throws IOException {
    Path picture =
        Files.write(folder.resolve("a.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    Path zeroes = Files.write(folder.resolve("b.txt"), new byte[] {'a', 0, 0, 1, 'b', 0, 2, 9});
    assertThat(texts(read(picture.toString(), zeroes.toString())))
        .allSatisfy(text -> assertThat(text).startsWith("not-text: "));
  }

  @Test
  void countsBytesForProgress() throws IOException {
    write("a.txt", "x".repeat(1000));
    write("b/c.html", "y".repeat(500));
    try (Pages pages = new Intake(Limits.STANDARD).open(folder.toString())) {
      assertThat(pages.bytesTotal()).hasValue(1500);
      assertThat(pages.bytesRead()).isZero();
      pages.next();
      assertThat(pages.bytesRead()).isEqualTo(1000);
      pages.next();
      assertThat(pages.bytesRead()).isEqualTo(1500);
    }
    assertThat(new Intake(Limits.STANDARD).open("-").bytesTotal()).isEmpty();
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
