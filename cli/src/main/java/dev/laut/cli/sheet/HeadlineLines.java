package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.ArticleReading;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Span;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The headline, whether the text bears it, and the words of both places where it does not. */
final class HeadlineLines {

  /** How many places in the text are shown for one finding. */
  private static final int MOST_PLACES = 2;

  /** How far around a place its words are shown, in characters. */
  private static final int AROUND = 40;

  private final ArticleReading reading;
  private final String title;
  private final Paper paper;

  HeadlineLines(ArticleReading reading, Paper paper) {
    String given = reading.article().title();
    this.reading = reading;
    this.title = given == null ? "" : given;
    this.paper = paper;
  }

  void write() {
    if (title.isEmpty()) {
      paper.paragraph("", List.of(new Run("(no headline)", Ink.QUIET)));
      return;
    }
    paper.paragraph("", List.of(new Run(title, Ink.TITLE)));
    paper.paragraph("", List.of(verdict(reading.headline().verdict())));
    for (Finding finding : reading.headline().findings()) {
      paper.paragraph("  – ", "    ", why(finding));
    }
  }

  private static Run verdict(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> new Run("✓ headline supported by the text", Ink.GOOD);
      case OVERSTATED -> new Run("▲ headline overstated", Ink.WARNING);
      case UNSUPPORTED -> new Run("✗ headline not supported by the text", Ink.WARNING);
      case CONTRADICTED -> new Run("✗ headline contradicted by the text", Ink.BAD);
      case NO_CLAIM -> new Run("· headline makes no claim", Ink.QUIET);
    };
  }

  /** {@code the text is less sure: headline “bricht zusammen”, text “droht offenbar …”}. */
  private List<Run> why(Finding finding) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(reason(finding.kind())));
    if (!finding.headline().isEmpty()) {
      runs.add(Run.plain(": headline “" + finding.headline().in(title) + "”"));
    }
    String before = finding.headline().isEmpty() ? ": text “" : ", text “";
    for (Span place : finding.body().stream().limit(MOST_PLACES).toList()) {
      runs.add(Run.plain(before));
      Passage marked =
          new Passage(reading.article().text(), List.of(new Passage.Inked(place, Ink.MARKED)));
      runs.addAll(marked.within(place, sentence(place), AROUND));
      before = "”, “";
    }
    if (!finding.body().isEmpty()) {
      runs.add(Run.plain("”"));
    }
    int more = finding.body().size() - MOST_PLACES;
    if (more > 0) {
      runs.add(new Run(" and " + Census.count(more, "more place"), Ink.QUIET));
    }
    return runs;
  }

  private static String reason(FindingKind kind) {
    return switch (kind) {
      case CERTAINTY -> "the text is less sure";
      case ATTRIBUTION -> "the headline drops the source";
      case QUANTITY -> "the number is another one";
      case SCOPE -> "the headline claims more than a part";
      case REVERSAL -> "the text says otherwise";
      case MISSING -> "the text never says it";
      case QUESTION -> "the headline only asks";
    };
  }

  private Span sentence(Span place) {
    for (Span sentence : reading.sentences()) {
      if (sentence.contains(place)) {
        return sentence;
      }
    }
    String text = reading.article().text();
    int begin = text.lastIndexOf('\n', Math.max(0, place.begin() - 1)) + 1;
    int end = text.indexOf('\n', place.end());
    return new Span(Math.min(begin, place.begin()), end < 0 ? text.length() : end);
  }
}
