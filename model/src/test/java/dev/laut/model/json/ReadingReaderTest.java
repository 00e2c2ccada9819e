package dev.laut.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.BareArticle;
import dev.laut.model.Draft;
import org.junit.jupiter.api.Test;

class ReadingReaderTest {

  private static final String LINE =
      ReadingWriter.line(
          Draft.of("Ada sagt, es regne.").statement("es regne", Draft.person("Ada")).reading("a"));

  @Test
  void takesARecordWithoutStatementsForABareArticle() {
    String bare = ReadingWriter.line(Draft.of("Ada sagt, es regne.").bare("a"));
    assertThat(ReadingReader.read(bare)).isInstanceOf(BareArticle.class);
  }

  @Test
  void overlooksFieldsThatALaterVersionAdds() {
    assertThat(ReadingReader.read(LINE.replace("{\"laut\":1,", "{\"laut\":1,\"mood\":[{}],")))
        .isEqualTo(ReadingReader.read(LINE));
  }

  @Test
  void refusesAnotherVersionOfTheContract() {
    refuses("\"laut\":1", "\"laut\":2", "version 2 of the contract is not 1");
    refuses("\"laut\":1,", "", "field 'laut' is missing");
  }

  @Test
  void namesWhatIsWrong() {
    refuses("\"id\":\"a\",", "", "field 'id' is missing");
    refuses("[[10,18]]", "[[10,99]]", "offset 99 is outside the text of 19 code points");
    refuses("\"Indirect\"", "\"Sung\"", "'Sung' is no StatementType; allowed: Direct, Indirect");
    refuses("[[10,18]]", "[]", "statement s1 has no quote");
  }

  private static void refuses(String part, String replacement, String complaint) {
    assertThat(LINE).contains(part);
    assertThatThrownBy(() -> ReadingReader.read(LINE.replace(part, replacement)))
        .isInstanceOf(JsonError.class)
        .hasMessageContaining(complaint);
  }
}
