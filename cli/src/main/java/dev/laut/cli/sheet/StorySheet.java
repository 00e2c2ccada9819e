package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Origins;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import dev.laut.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheet of one story: the number of sources with its reasons first, then who copied from whom,
 * what changed, who claims what, and who has reporting of their own.
 */
public final class StorySheet {

  private static final int MOST_CLAIMS = 8;
  private static final int MOST_SOURCES = 4;
  private static final int LONGEST_CLAIM = 160;

  private final Paper paper;
  private final Story story;
  private final Cast cast;

  /**
   * @param readings of the story's articles and of those they copied from, by id; others are called
   *     by their ids
   */
  public StorySheet(Paper paper, Story story, Map<String, ArticleReading> readings) {
    this.paper = paper;
    this.story = story;
    this.cast = new Cast(readings);
  }

  public void write() {
    String title = story.title();
    paper.paragraph("", List.of(new Run(title == null ? "(no headline)" : title, Ink.TITLE)));
    head();
    count();
    if (!story.copies().isEmpty()) {
      heading("who copied from whom");
      new CopyTree(paper, cast, story).write();
    }
    changes();
    claims();
    ownReporting();
    new StoryHeadlineLines(paper, cast).write(story.headlines());
  }

  private void head() {
    String time = Counts.time(story.first(), story.last());
    paper.paragraph(
        "",
        List.of(
            new Run(
                Census.count(story.articles().size(), "article")
                    + (time.isEmpty() ? "" : " · " + time)
                    + " · story "
                    + story.id(),
                Ink.QUIET)));
    paper.paragraph(
        "", List.of(new Run(cast.articles(story.articles(), Integer.MAX_VALUE), Ink.QUIET)));
  }

  private void count() {
    Origins origins = story.lead().map(Claim::origins).orElse(story.origins());
    heading(Counts.sources(origins.low(), origins.high()));
    story
        .lead()
        .ifPresent(lead ->
            paper.paragraph(
                "  for ",
                "  ",
                List.of(Run.plain("“" + Clip.of(lead.text(), LONGEST_CLAIM) + "”"))));
    new Reasons(paper, cast).write(origins);
  }

  private void changes() {
    List<Claim> changing =
        story.claims().stream()
            .filter(claim -> claim.relations().stream().anyMatch(StorySheet::isChange))
            .sorted(
                Comparator.comparing(
                    (Claim claim) -> Objects.requireNonNullElse(claim.first(), "")))
            .toList();
    if (changing.isEmpty()) {
      return;
    }
    heading("what changed");
    for (Claim claim : changing) {
      claim.relations().stream().filter(StorySheet::isChange).forEach(each -> change(claim, each));
    }
  }

  private static boolean isChange(Relation relation) {
    return relation.kind() != RelationKind.REPEATS;
  }

  private void change(Claim claim, Relation relation) {
    List<Run> runs = new ArrayList<>();
    String day = Counts.time(claim.first(), claim.first());
    runs.add(new Run(day.isEmpty() ? "" : day + "  ", Ink.QUIET));
    runs.add(new Run(relation.kind().label(), Ink.WARNING));
    runs.add(Run.plain(": “" + Clip.of(text(relation.to()), LONGEST_CLAIM / 2) + "” → “"));
    runs.add(Run.plain(Clip.of(claim.text(), LONGEST_CLAIM / 2) + "”"));
    runs.add(new Run(" – " + cast.articles(claim.articles(), MOST_SOURCES), Ink.QUIET));
    paper.paragraph("  ", "    ", runs);
  }

  private String text(String id) {
    return story.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .map(Claim::text)
        .findFirst()
        .orElse(id);
  }

  private void claims() {
    if (story.claims().isEmpty()) {
      return;
    }
    heading("who claims what");
    List<Claim> leadFirst =
        story.claims().stream()
            .sorted(Comparator.comparing(claim -> !claim.lead()))
            .limit(MOST_CLAIMS)
            .toList();
    for (Claim claim : leadFirst) {
      paper.paragraph(
          claim.lead() ? "  ▶ " : "  • ",
          "    ",
          List.of(Run.plain(Clip.of(claim.text(), LONGEST_CLAIM))));
      List<Run> runs = new ArrayList<>();
      Origins origins = claim.origins();
      runs.add(new Run(Counts.sources(origins.low(), origins.high()), Ink.NUMBER));
      runs.add(
          new Run(" · " + Census.count(claim.articles().size(), "article") + " · ", Ink.QUIET));
      List<Source> shown = claim.by().stream().limit(MOST_SOURCES).toList();
      runs.addAll(Cast.sources(shown, ", "));
      int more = claim.by().size() - shown.size();
      runs.add(new Run(more > 0 ? " and " + more + " more" : "", Ink.QUIET));
      paper.paragraph("    ", runs);
    }
    int more = story.claims().size() - MOST_CLAIMS;
    if (more > 0) {
      paper.paragraph("  ", List.of(new Run("and " + Census.count(more, "more claim"), Ink.QUIET)));
    }
  }

  /** Outlets whose texts show that they saw or asked for themselves, with the words. */
  private void ownReporting() {
    Set<String> shown = new LinkedHashSet<>();
    Stream<Origins> all =
        Stream.concat(Stream.of(story.origins()), story.claims().stream().map(Claim::origins));
    List<Step> steps =
        all.flatMap(origins -> origins.steps().stream())
            .filter(step -> step.kind() == StepKind.OWN_REPORTING)
            .filter(step -> shown.add(cast.articles(step.articles(), 1)))
            .toList();
    if (steps.isEmpty()) {
      return;
    }
    heading("own reporting");
    for (Step step : steps) {
      String words = step.places().isEmpty() ? "" : step.places().getFirst().words();
      paper.paragraph(
          "  ",
          "    ",
          List.of(
              Run.plain(cast.articles(step.articles(), 1)),
              new Run(words.isEmpty() ? "" : " – “" + Clip.of(words, 120) + "”", Ink.QUIET)));
    }
  }

  private void heading(String words) {
    paper.blank();
    paper.paragraph("", List.of(new Run(words, Ink.TITLE)));
  }
}
