package dev.laut.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lays what people corrected over what was found; the findings themselves do not change. */
public final class Corrected {

  private Corrected() {}

  /**
   * {@code reading} with the speakers that people named.
   *
   * @param corrections standing ones of its statements, the last of each wins
   */
  public static ArticleReading reading(ArticleReading reading, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return reading;
    }
    List<Statement> statements = new ArrayList<>(reading.statements());
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Speaker change) {
        statements.replaceAll(statement ->
            correction.id().equals(statementId(reading.id(), statement))
                ? said(statement, change.speaker())
                : statement);
      }
    }
    return new ArticleReading(
        reading.id(),
        reading.page(),
        reading.article(),
        reading.sentences(),
        reading.names(),
        reading.times(),
        reading.quantities(),
        statements,
        reading.events(),
        reading.headline());
  }

  /** By what id a statement is corrected. */
  public static String statementId(String article, Statement statement) {
    return article + "#" + statement.id();
  }

  private static Statement said(Statement statement, Source speaker) {
    List<Source> chain = new ArrayList<>(statement.chain());
    chain.set(0, speaker);
    return new Statement(
        statement.id(),
        statement.type(),
        statement.medium(),
        statement.quote(),
        statement.speaker(),
        statement.cue(),
        statement.frame(),
        statement.addressee(),
        statement.inside(),
        chain,
        statement.hedge(),
        "person",
        statement.judged());
  }

  /**
   * {@code story} without the articles that people took out, and without the origins that they
   * marked as dependent or wrong.
   *
   * @param corrections standing ones of the story and of its origins
   */
  public static Story story(Story story, List<Correction> corrections) {
    Set<String> gone = new HashSet<>();
    List<Change.Mark> marks = new ArrayList<>();
    for (Correction correction : corrections) {
      switch (correction.change()) {
        case Change.Split split -> gone.addAll(split.articles());
        case Change.Mark mark -> marks.add(mark);
        case Change.Merge merge -> {
          // The other story is shown beside this one; what both rest on was never weighed together.
        }
        case Change.Speaker speaker -> {
          // Of a statement, not of a story.
        }
      }
    }
    List<String> articles =
        story.articles().stream().filter(article -> !gone.contains(article)).toList();
    if (articles.isEmpty() || gone.isEmpty() && marks.isEmpty()) {
      return story;
    }
    return new Story(
        story.id(),
        story.formerly(),
        story.title(),
        story.lang(),
        story.first(),
        story.last(),
        articles,
        story.copies().stream().filter(copy -> !gone.contains(copy.dst())).toList(),
        origins(story.origins(), gone, marks),
        story.claims().stream()
            .filter(claim -> !gone.containsAll(claim.articles()))
            .map(claim -> claim(claim, gone, marks))
            .toList());
  }

  private static Claim claim(Claim claim, Set<String> gone, List<Change.Mark> marks) {
    return new Claim(
        claim.id(),
        claim.text(),
        claim.lead(),
        claim.by(),
        claim.articles().stream().filter(article -> !gone.contains(article)).toList(),
        claim.first(),
        claim.last(),
        origins(claim.origins(), gone, marks),
        claim.relations(),
        claim.places().stream().filter(place -> !gone.contains(place.article())).toList());
  }

  /**
   * An origin that went takes one from the most, and from the least where that is more than the
   * rest.
   */
  private static Origins origins(Origins origins, Set<String> gone, List<Change.Mark> marks) {
    List<Origin> list =
        origins.list().stream()
            .filter(origin -> origin.articles().isEmpty() || !gone.containsAll(origin.articles()))
            .filter(origin -> !isOut(origin.source(), marks))
            .toList();
    int removed = origins.list().size() - list.size();
    int high = Math.max(list.size(), origins.high() - removed);
    return new Origins(Math.min(origins.low(), list.size()), high, list, origins.steps());
  }

  private static boolean isOut(Source source, List<Change.Mark> marks) {
    boolean out = false;
    for (Change.Mark mark : marks) {
      if (mark.source().kind() == source.kind()
          && Objects.equals(mark.source().name(), source.name())) {
        out = mark.mark() != OriginMark.INDEPENDENT;
      }
    }
    return out;
  }
}
