package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.Step;
import java.util.ArrayList;
import java.util.List;

/** The count of sources, and the steps that led to it, each with the words that it rests on. */
final class Reasons {

  private static final int MOST_STEPS = 8;
  private static final int MOST_ARTICLES = 6;
  private static final int LONGEST_WORDS = 110;

  private final Paper paper;
  private final Cast cast;

  Reasons(Paper paper, Cast cast) {
    this.paper = paper;
    this.cast = cast;
  }

  void write(Origins origins) {
    for (Origin origin : origins.list()) {
      origin(origin);
    }
    List<Step> steps = origins.steps();
    steps.stream().limit(MOST_STEPS).forEach(this::step);
    if (steps.size() > MOST_STEPS) {
      String more = "and " + Census.count(steps.size() - MOST_STEPS, "more step");
      paper.paragraph("  ", List.of(new Run(more, Ink.QUIET)));
    }
  }

  private void origin(Origin origin) {
    List<Run> runs = new ArrayList<>();
    runs.add(Cast.source(origin.source()));
    if (!origin.through().isEmpty()) {
      runs.add(new Run(" through ", Ink.QUIET));
      runs.addAll(Cast.sources(distinct(origin.through()), ", "));
    }
    String articles = cast.articles(origin.articles(), MOST_ARTICLES);
    runs.add(new Run(articles.isEmpty() ? "" : " – " + articles, Ink.QUIET));
    paper.paragraph("  ● ", "    ", runs);
    if (!origin.places().isEmpty()) {
      words(origin.places().getFirst());
    }
  }

  private static List<Source> distinct(List<Source> sources) {
    List<Source> distinct = new ArrayList<>();
    for (Source source : sources) {
      if (distinct.stream()
          .noneMatch(other -> ChainLine.name(other).equals(ChainLine.name(source)))) {
        distinct.add(source);
      }
    }
    return distinct;
  }

  private void step(Step step) {
    List<Run> runs = new ArrayList<>();
    List<Run> one =
        step.sources().isEmpty() ? List.of() : List.of(Cast.source(step.sources().getFirst()));
    List<Run> all = Cast.sources(step.sources(), " and ");
    String who = cast.articles(step.articles(), MOST_ARTICLES);
    String once = step.sources().size() == 1 ? " counts once" : " count once";
    switch (step.kind()) {
      case NAMED -> say(runs, who + (step.articles().size() > 1 ? " name " : " names "), all, "");
      case COPIED_TEXT -> say(runs, who + ": copied text; ", all, once);
      case CREDIT -> say(runs, who + ": the credit line; ", all, once);
      case NAMED_OUTLET -> say(runs, who + " has it from ", all.reversed(), "");
      case LINK -> say(runs, who + ": a link; ", all, once);
      case SAME_SOURCE -> say(runs, "", all, " are one");
      case SPEAKS_FOR -> say(runs, "", all, " are one: the one speaks for the other");
      case SAME_DOCUMENT -> say(runs, "", all, " are one document");
      case OWN_REPORTING -> say(runs, "", one, " saw or asked for itself");
      case REPETITION -> say(runs, "not counted: " + who, List.of(), ", who only repeat it");
      case REACTION -> say(runs, "not counted: ", all, ", who only react");
      case UNDECIDED -> say(runs, "", all, " may be the same");
    }
    paper.paragraph("  – ", "    ", runs);
    step.places().stream().limit(2).forEach(this::words);
  }

  private static void say(List<Run> runs, String before, List<Run> middle, String after) {
    runs.add(Run.plain(before));
    runs.addAll(middle);
    runs.add(Run.plain(after));
  }

  private void words(Place place) {
    String words = "“" + Clip.of(place.words(), LONGEST_WORDS) + "”";
    paper.paragraph(
        "    ", List.of(new Run(words + " (" + cast.article(place.article()) + ")", Ink.QUIET)));
  }
}
