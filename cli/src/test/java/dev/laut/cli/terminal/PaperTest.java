package dev.laut.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaperTest {

  private static final Run MAY = new Run("may well", Ink.MARKED);

  @Test
  void wrapsAtBlanksAndIndentsTheRest() {
    Paper paper = new Paper(20, Palette.PLAIN);
    paper.paragraph("• ", "  ", List.of(Run.plain("The ferry stays in the harbour.")));
    assertThat(paper.text()).isEqualTo("• The ferry stays in\n  the harbour.\n");
  }

  @Test
  void underlinesMarkedWordsOrPutsTildesAroundThem() {
    assertThat(line(Palette.PLAIN, Run.plain("It "), MAY, Run.plain(", rain")))
        .isEqualTo("It ~may well~, rain\n");
    assertThat(line(Palette.COLOUR, Run.plain("It "), MAY, Run.plain(", rain")))
        .isEqualTo("It \u001b[4mmay well\u001b[0m, rain\n");
  }

  @Test
  void keepsAWordInSeveralInksTogether() {
    Paper paper = new Paper(20, Palette.PLAIN);
    paper.paragraph("", List.of(Run.plain("1234567890 abc"), MAY, Run.plain("def")));
    assertThat(paper.text()).isEqualTo("1234567890 abc~may\nwell~def\n");
  }

  @Test
  void countsWideCharactersTwice() {
    Paper paper = new Paper(20, Palette.PLAIN);
    paper.paragraph("", List.of(Run.plain("🚢🚢🚢🚢🚢🚢🚢 漢字漢字")));
    assertThat(paper.text()).isEqualTo("🚢🚢🚢🚢🚢🚢🚢\n漢字漢字\n");
  }

  @Test
  void cutsAWordThatIsWiderThanTheLine() {
    Paper paper = new Paper(20, Palette.PLAIN);
    paper.paragraph("  ", List.of(Run.plain("x".repeat(40))));
    assertThat(paper.text())
        .isEqualTo("  " + "x".repeat(18) + "\n  " + "x".repeat(18) + "\n  xxxx\n");
  }

  @Test
  void keepsTheEndOfALabelThatIsTooLong() {
    Paper paper = new Paper(30, Palette.PLAIN);
    paper.rule("a/very/long/path/to/a/page.html");
    paper.rule("");
    assertThat(paper.text()).isEqualTo("── …ong/path/to/a/page.html ──\n" + "─".repeat(30) + "\n");
  }

  @Property
  void neverWritesBeyondItsWidth(
      @ForAll String text, @ForAll @IntRange(min = 20, max = 90) int width) {
    Paper paper = new Paper(width, Palette.PLAIN);
    paper.paragraph("  • ", "    ", List.of(Run.plain(text), new Run(text, Ink.MARKED)));
    paper.rule(text);
    assertThat(paper.text().lines()).allMatch(line -> Columns.of(line) <= width);
  }

  private static String line(Palette palette, Run... runs) {
    Paper paper = new Paper(80, palette);
    paper.paragraph("", List.of(runs));
    return paper.text();
  }
}
