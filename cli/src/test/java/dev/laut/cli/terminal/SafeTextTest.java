package dev.laut.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a\u001b[31mred\u001b[0mb, aredb", // colours
        "a\u001b[2J\u001b[Hb, ab", // clears the screen
        "a\u001b]0;title\u0007b, ab", // sets the window's title
        "a\u001b]52;c;cm0gLXJm\u001b\\b, ab", // writes the clipboard
        "a\u001b]8;;http://x.example\u001b\\b, ab", // a link
        "a\u001bPq#0\u001b\\b, ab", // a picture
        "a\u009b31mb, ab", // the same in one character
        "a\u009d0;title\u009cb, ab",
        "a\u001b(0b, ab", // line drawing
        "a\u001bcb, ab", // reset
        "a\u001b]never ends, anever ends",
        "a\u001b, a",
        "a\u0000\u0007\u0008\u007fb, ab",
        "a\u202eb\u2066c\u200fd, abcd", // turned around
        "a\u200bb\u00adc\ufeffd, abcd", // invisible
        "a\u0085b\u2028c, a b c",
        "a\ud83db, a\ufffdb",
        "süß 👩‍🚒 漢 e\u0301, süß 👩‍🚒 漢 e\u0301",
      })
  void keepsWordsAndDropsCommands(String text, String safe) {
    assertThat(SafeText.of(text)).isEqualTo(safe);
  }

  @Test
  void makesLineEndsAndTabsBlanks() {
    assertThat(SafeText.of("a\r\nb\tc")).isEqualTo("a  b c");
  }

  @Property
  void leavesNoControlCharacter(@ForAll String text) {
    assertThat(SafeText.of("\u001b" + text + "\u001b]" + text).chars())
        .noneMatch(Character::isISOControl);
  }

  @Test
  void readsAMegabyteOfOpenersAtOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          SafeText.of("\u001b]".repeat(500_000));
          SafeText.of("\u009d".repeat(1_000_000));
          SafeText.of("\u001b[".repeat(500_000));
        });
  }
}
