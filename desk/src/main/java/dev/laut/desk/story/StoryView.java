package dev.laut.desk.story;

import dev.laut.desk.correct.CorrectionLine;
import dev.laut.desk.web.Urls;
import dev.laut.desk.web.Words;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a story shows.
 *
 * @param digest names the version that is shown
 * @param state which state of the story this is
 * @param number the origins that the number people see counts
 * @param scope what the graph shows: {@code all}, or the id of a claim
 * @param articles those that are shown, {@link #MOST} at most, by date
 * @param from place of the first of them, from 0
 * @param corrections that the story is shown with
 */
public record StoryView(
    Story story,
    String digest,
    State state,
    Origins number,
    String scope,
    Graph graph,
    List<Row> articles,
    int from,
    List<Change> changes,
    List<CorrectionLine> corrections) {

  /** The graph of everybody who knows something of the matter. */
  public static final String ALL = "all";

  /** Most articles on one page. */
  static final int MOST = 60;

  /** Which state of a story a page shows. */
  public enum State {
    /** As it is now, with what people corrected. */
    NEWEST,
    /** As it is now without that. */
    FOUND,
    /** As it once was. */
    FROZEN
  }

  /** One article of the story: from whom it has it, and what shows that. */
  public record Row(ArticleReading reading, List<Way> ways) {}

  /**
   * From whom an article has it.
   *
   * @param from who that is, in words
   */
  public record Way(String from, Evidence evidence, String words) {}

  /** A claim that does something to an earlier one. */
  public record Change(Claim claim, Relation relation, @Nullable Claim to) {}

  static StoryView of(
      Words words,
      Story story,
      String digest,
      State state,
      List<ArticleReading> readings,
      int from,
      String wanted,
      List<CorrectionLine> corrections) {
    Origins number = story.lead().map(Claim::origins).orElse(story.origins());
    List<Node.Start> starts = starts(number, story.origins());
    List<Link> links = Links.of(story, starts, readings);
    Claim claim = claim(story, wanted);
    return new StoryView(
        story,
        digest,
        state,
        number,
        claim == null ? ALL : claim.id(),
        claim == null
            ? GraphDrawing.of(words, starts, links, readings)
            : graph(words, story, claim, readings),
        readings.stream().map(reading -> row(words, reading, links)).toList(),
        from,
        changes(story),
        corrections);
  }

  /** The claim whose graph is wanted: that which the story is about, unless another is named. */
  private static @Nullable Claim claim(Story story, String wanted) {
    return wanted.equals(ALL)
        ? null
        : story.claims().stream()
            .filter(claim -> wanted.isEmpty() ? claim.lead() : claim.id().equals(wanted))
            .findFirst()
            .orElse(null);
  }

  private static Graph graph(Words words, Story story, Claim claim, List<ArticleReading> readings) {
    Set<String> carriers = new HashSet<>(claim.articles());
    claim.origins().list().forEach(origin -> carriers.addAll(origin.articles()));
    List<ArticleReading> some =
        readings.stream().filter(reading -> carriers.contains(reading.id())).toList();
    List<Node.Start> starts = starts(claim.origins(), Origins.NONE);
    return GraphDrawing.of(words, starts, Links.of(story, starts, some), some);
  }

  /** First those of the number, whose places are those of the colours in the list of stories. */
  private static List<Node.Start> starts(Origins number, Origins all) {
    Map<Source, Origin> origins = new LinkedHashMap<>();
    number.list().forEach(origin -> origins.putIfAbsent(origin.source(), origin));
    all.list().forEach(origin -> origins.putIfAbsent(origin.source(), origin));
    List<Node.Start> starts = new ArrayList<>();
    origins.values().forEach(origin -> starts.add(new Node.Start(origin, starts.size())));
    return starts;
  }

  private static Row row(Words words, ArticleReading reading, List<Link> links) {
    List<Way> ways = new ArrayList<>();
    for (Link link : links) {
      if (link.to() instanceof Node.Told told && told.reading().id().equals(reading.id())) {
        String from =
            switch (link.from()) {
              case Node.Start start -> words.source(start.origin().source());
              case Node.Carrier carrier -> words.source(carrier.source());
              case Node.Told other -> words.outlet(other.reading().article().outlet());
              case Node.Many many -> throw new IllegalStateException("nobody has it from a crowd");
            };
        ways.add(new Way(from, link.evidence(), link.words()));
      }
    }
    return new Row(reading, ways);
  }

  private static List<Change> changes(Story story) {
    List<Change> changes = new ArrayList<>();
    for (Claim claim : story.claims()) {
      for (Relation relation : claim.relations()) {
        if (relation.kind() != RelationKind.REPEATS) {
          @Nullable Claim to =
              story.claims().stream()
                  .filter(each -> each.id().equals(relation.to()))
                  .findFirst()
                  .orElse(null);
          changes.add(new Change(claim, relation, to));
        }
      }
    }
    changes.sort(
        Comparator.comparing(change -> Objects.requireNonNullElse(change.claim().first(), "9999")));
    return changes;
  }

  public boolean isFrozen() {
    return state == State.FROZEN;
  }

  public boolean isAsFound() {
    return state == State.FOUND;
  }

  /** The title of an article of the story; its id where it stands on another page. */
  public String title(Words words, String article) {
    return articles.stream()
        .map(Row::reading)
        .filter(reading -> reading.id().equals(article))
        .map(reading -> words.title(reading.article().title()))
        .findFirst()
        .orElse(article);
  }

  /** The address of this very version, which never changes. */
  public String permanent() {
    return "%s/versions/%s".formatted(Urls.story(story.id()), digest);
  }

  /** Whether the graph is that of another claim than the one that the story is about. */
  public boolean isOtherClaim() {
    return !scope.equals(ALL) && story.lead().filter(lead -> lead.id().equals(scope)).isEmpty();
  }

  /** The text of the claim whose graph is shown, or empty. */
  public String claimed() {
    return story.claims().stream()
        .filter(claim -> claim.id().equals(scope))
        .map(Claim::text)
        .findFirst()
        .orElse("");
  }

  /** The address of the articles behind those shown, or null. */
  public @Nullable String next() {
    int next = from + MOST;
    return next < story.articles().size() ? "?from=" + next + "#articles" : null;
  }

  /** The first two or three of {@code places}, which show what is meant. */
  public static List<Place> few(List<Place> places) {
    return places.subList(0, Math.min(3, places.size()));
  }

  /** A few of {@code places}; nobody reads more. */
  public static List<Place> some(List<Place> places) {
    return places.subList(0, Math.min(12, places.size()));
  }
}
