package dev.laut.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What {@link ReadingWriter} writes, {@link ReadingReader} reads. */
class RoundTripTest {

  @Property
  void readsWhatWasWritten(@ForAll("readings") Reading reading) {
    String line = ReadingWriter.line(reading);
    assertThat(ReadingReader.read(line)).isEqualTo(reading);
  }

  @Property
  void writesOneLineThatUtf8CanCarry(@ForAll("readings") Reading reading) {
    String line = ReadingWriter.line(reading);
    assertThat(line).doesNotContain("\n", "\r");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
  }

  @Property
  void writesTheSameBytesAgain(@ForAll("readings") Reading reading) {
    String line = ReadingWriter.line(reading);
    assertThat(ReadingWriter.line(ReadingReader.read(line))).isEqualTo(line);
  }

  @Property
  void countsSpansInCodePoints(@ForAll("readings") Reading reading) {
    if (!(reading instanceof ArticleReading full)) {
      return;
    }
    JsonObject json = JsonObject.parse(ReadingWriter.line(reading));
    int[] codePoints = json.object("article").text("text").codePoints().toArray();
    for (int i = 0; i < full.statements().size(); i++) {
      Statement statement = full.statements().get(i);
      Span written = json.objects("statements").get(i).spans("quote").getFirst();
      assertThat(new String(codePoints, written.begin(), written.length()))
          .isEqualTo(statement.quote().getFirst().in(full.article().text()));
    }
  }

  @Test
  void countsWholeEmojiAndCombiningMarks() {
    ArticleReading reading =
        Draft.of("👩‍🚒 sagt: Es bru\u0308hrt niemanden 😀.")
            .statement("Es bru\u0308hrt niemanden 😀", Draft.person("Ada"))
            .reading("a");
    // Fire fighter: woman, joiner, engine; u and its dots are two code points.
    assertThat(ReadingWriter.line(reading)).contains("\"quote\":[[10,32]]");
  }

  @Test
  void writesLoneSurrogatesAsEscapes() {
    String line = ReadingWriter.line(Draft.of("a\ud83d b\ude00 😀 \\ud83d").reading("x"));
    assertThat(line).contains("\"text\":\"a\\ud83d b\\ude00 😀 \\\\ud83d\"");
    assertThat(ReadingReader.read(line))
        .isEqualTo(Draft.of("a\ud83d b\ude00 😀 \\ud83d").reading("x"));
  }

  @Test
  void leavesOutWhatIsAbsentAndKeepsEmptyLists() {
    String line = ReadingWriter.line(Draft.of("Ein Satz.").reading("x"));
    assertThat(line)
        .startsWith("{\"laut\":1,\"id\":\"x\",")
        .contains("\"authors\":[]", "\"events\":[]", "\"publishedFrom\":\"none\"")
        .doesNotContain("null", "\"title\"", "\"outlet\"", "\"published\"");
  }

  @Test
  void saysThatThereIsNoArticle() {
    assertThat(ReadingWriter.line(Draft.of("Ein Satz.").none("x", Reason.EMPTY)))
        .contains("\"article\":null,\"reason\":\"empty\"")
        .doesNotContain("detail");
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyReading.readings();
  }
}
