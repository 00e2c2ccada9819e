package dev.laut.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Property
  void agreesWithTheJdkAtEveryCodePoint(@ForAll("texts") String text) {
    CodePoints points = new CodePoints(text);
    int count = text.codePointCount(0, text.length());
    for (int point = 0; point <= count; point++) {
      int utf16 = text.offsetByCodePoints(0, point);
      assertThat(points.toUtf16(point)).isEqualTo(utf16);
      assertThat(points.toCodePoint(utf16)).isEqualTo(point);
    }
  }

  @Test
  void countsAnOffsetWithinAPairAsBehindIt() {
    assertThat(new CodePoints("a😀b").toCodePoint(2)).isEqualTo(2);
  }

  @Test
  void findsItsWayThroughNothingButEmoji() {
    CodePoints points = new CodePoints("😀".repeat(100_000));
    assertThat(points.toUtf16(100_000)).isEqualTo(200_000);
    assertThat(points.toUtf16(77_777)).isEqualTo(155_554);
  }

  @Test
  void refusesAnOffsetBehindTheText() {
    assertThatThrownBy(() -> new CodePoints("a😀").toUtf16(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset 3 is outside the text of 2 code points");
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyReading.texts();
  }
}
