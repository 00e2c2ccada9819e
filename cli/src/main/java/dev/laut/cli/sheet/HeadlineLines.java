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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    Map<FindingKind, List<Finding>> points = new LinkedHashMap<>();
    for (Finding finding : reading.headline().findings()) {
      points.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding);
    }
    points.forEach((kind, findings) -> paper.paragraph("  – ", "    ", why(kind, findings)));
  }

  private static Run verdict(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> new Run("✓ headline: nothing found that the text does not say", Ink.GOOD);
      case OVERSTATED -> new Run("▲ headline overstated", Ink.WARNING);
      case UNSUPPORTED -> new Run("✗ headline not supported by the text", Ink.WARNING);
      case CONTRADICTED -> new Run("✗ headline contradicted by the text", Ink.BAD);
      case NO_CLAIM -> new Run("· headline makes no claim", Ink.QUIET);
    };
  }

  /** {@code the text is less sure: headline “bricht zusammen”, text “droht offenbar …”}. */
  private List<Run> why(FindingKind kind, List<Finding> findings) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(reason(kind)));
    List<Span> claims = findings.stream().map(Finding::headline).distinct().toList();
    String before = ": ";
    String claimed = words(claims);
    if (!claimed.isEmpty() && !isWholeTitle(claims)) {
      runs.add(Run.plain(": headline “" + claimed + "”"));
      before = ", text ";
    }
    List<Span> places = findings.stream().flatMap(each -> each.body().stream()).distinct().toList();
    for (Span place : places.stream().limit(MOST_PLACES).toList()) {
      runs.add(Run.plain(before + "“"));
      runs.addAll(shown(place));
      runs.add(Run.plain("”"));
      before = ", ";
    }
    int more = places.size() - MOST_PLACES;
    if (more > 0) {
      runs.add(new Run(" and " + Census.count(more, "more place"), Ink.QUIET));
    }
    return runs;
  }

  /** Whether the claims are so much of the title that one need not read it again. */
  private boolean isWholeTitle(List<Span> claims) {
    return 4 * claims.stream().mapToInt(Span::length).sum() >= 3 * title.length();
  }

  private String words(List<Span> claims) {
    return claims.stream()
        .filter(claim -> !claim.isEmpty())
        .map(claim -> claim.in(title))
        .collect(Collectors.joining("”, “"));
  }

  /** A word with its surroundings, in which it is marked; of a long passage its beginning. */
  private List<Run> shown(Span place) {
    String text = reading.article().text();
    if (place.length() > AROUND) {
      return new Passage(text, List.of()).shortened(place, 2 * AROUND);
    }
    return new Passage(text, List.of(new Passage.Inked(place, Ink.MARKED)))
        .within(place, sentence(place), AROUND);
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
