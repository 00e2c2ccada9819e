package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Article;
import dev.laut.model.FactEvidence;
import java.util.List;

/** Prints where what is known of an article was read. */
final class FactLines {

  private static final int LONGEST = 60;

  private final Paper paper;

  FactLines(Paper paper) {
    this.paper = paper;
  }

  /** One line a fact: {@code authors from text, head: “Von Ada Lund, 17. Mai”}. */
  void write(Article article) {
    for (FactEvidence evidence : article.evidence()) {
      paper.paragraph("    ", "      ", List.of(new Run(line(evidence), Ink.QUIET)));
    }
  }

  private static String line(FactEvidence evidence) {
    String place = evidence.place().isEmpty() ? "" : ", " + evidence.place();
    String words =
        evidence.words().isEmpty() ? "" : ": “" + Clip.of(evidence.words(), LONGEST) + "”";
    return evidence.fact().label() + " from " + evidence.from().label() + place + words;
  }
}
