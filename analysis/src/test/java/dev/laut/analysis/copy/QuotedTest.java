package dev.laut.analysis.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void findsGermanAndEnglishMarks() {
    assertThat(quoted("Sie sagte: „Das Seil war längst durchgescheuert.“ Dann ging sie."))
        .containsExactly("Das Seil war längst durchgescheuert.");
    assertThat(quoted("“The rope had long been worn through,” she said."))
        .containsExactly("The rope had long been worn through,");
  }

  @Test
  void readsTheMarksOfOldWires() {
    assertThat(quoted("``The rope had long been worn through,'' she said."))
        .containsExactly("The rope had long been worn through,");
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(quoted("'We weren't told that the rope's fibres were worn,' she said."))
        .containsExactly("We weren't told that the rope's fibres were worn,");
    assertThat(quoted("The sailors' union and the harbour's master weren't told of it.")).isEmpty();
  }

  @Test
  void leavesOutNamesInMarks() {
    assertThat(quoted("Die „Marie Holm“ liegt im Hafen.")).isEmpty();
  }

  @Test
  void goesOnBehindAMarkThatIsNeverClosed() {
    String flood = "“" + "rope ".repeat(400);
    assertThat(quoted(flood + "“The rope had long been worn through,” she said."))
        .containsExactly("The rope had long been worn through,");
  }

  private static List<String> quoted(String text) {
    return Quoted.in(text).stream().map(span -> span.in(text)).toList();
  }
}
