package dev.laut.intake.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

  @Property
  void agreesWithJavaOnWhatIsWellFormed(@ForAll("bytes") byte[] bytes) {
    byte[] notCut = Arrays.copyOf(bytes, bytes.length + 3);
    assertThat(Utf8.scan(notCut).isWellFormed()).isEqualTo(isWellFormed(notCut));
  }

  @Property
  void decodesWellFormedTextAsJavaDoes(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.mend(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Property
  void decodesAnyBytesToTextThatCanBeEncoded(@ForAll("bytes") byte[] bytes) {
    Decoder.decode(bytes, null, Form.HTML)
        .ifPresent(decoded ->
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(decoded.text())).isTrue());
  }

  /** Bytes near the borders that UTF-8's table draws. */
  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.of(
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
            0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFE, 0xFF)
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(8);
  }

  private static boolean isWellFormed(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
