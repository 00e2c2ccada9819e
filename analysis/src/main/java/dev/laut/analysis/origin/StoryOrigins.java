package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts everybody who knows something of a story, and leaves out those who only react to it.
 *
 * <p>What speaks for knowledge is added up: somebody whose words others carry on, who denies or
 * confirms, who is asked again; a paper, an insider, an authority. Experts, readers and those who
 * demand or judge know nothing of the matter. Who hardly passes makes the range wider.
 */
public final class StoryOrigins {

  /** From this on somebody knows. */
  private static final int KNOWS = 3;

  /** Somebody who may know. */
  private static final int MAY_KNOW = 2;

  /** So many who may know make the range wider; the others are taken to react. */
  private static final int MOST_OPEN = 2;

  private static final int SHOWN = 8;

  private final Cast cast;
  private final Standing standing;
  private final Map<Integer, List<Testimony>> said = new LinkedHashMap<>();

  private StoryOrigins(Cast cast, Standing standing) {
    this.cast = cast;
    this.standing = standing;
    for (int i = 0; i < cast.articles().size(); i++) {
      for (Statement statement : cast.articles().get(i).statements()) {
        int origin = cast.origin(i, statement);
        if (origin >= 0) {
          said.computeIfAbsent(origin, any -> new ArrayList<>())
              .add(new Testimony(i, statement, statement.quote().getFirst()));
        }
      }
    }
  }

  /**
   * How many sources the story has.
   *
   * @param standing what its claims show of them
   */
  public static Origins of(Cast cast, Standing standing) {
    return new StoryOrigins(cast, standing).origins();
  }

  private Origins origins() {
    List<Testimony> counted = new ArrayList<>();
    List<Testimony> sure = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    List<Integer> reacting = new ArrayList<>();
    said.forEach((origin, testimonies) -> {
      int weight = weight(origin, testimonies);
      if (weight >= KNOWS) {
        sure.addAll(testimonies);
        counted.addAll(testimonies);
      } else if (weight == MAY_KNOW && open.size() < MOST_OPEN) {
        open.add(origin);
        counted.addAll(testimonies);
      } else {
        reacting.add(origin);
      }
    });
    if (counted.isEmpty()) {
      said.values().forEach(counted::addAll);
      open.clear();
      reacting.clear();
    }
    if (counted.isEmpty()) {
      return Origins.NONE;
    }
    Origins all = OriginCount.of(cast, counted);
    List<Step> steps = new ArrayList<>(all.steps());
    open.forEach(origin -> steps.add(step(StepKind.UNDECIDED, List.of(origin))));
    if (!reacting.isEmpty()) {
      steps.add(step(StepKind.REACTION, reacting));
    }
    int low = open.isEmpty() ? all.low() : sure.isEmpty() ? 1 : OriginCount.of(cast, sure).low();
    return new Origins(low, all.high(), all.list(), steps);
  }

  private Step step(StepKind kind, List<Integer> origins) {
    Set<Integer> articles = new TreeSet<>();
    List<Source> sources = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int origin : origins) {
      Testimony first = said.getOrDefault(origin, List.of()).getFirst();
      ArticleReading reading = cast.articles().get(first.article());
      articles.add(first.article());
      sources.add(cast.source(origin));
      places.add(Place.of(reading.id(), reading.article().text(), first.span()));
    }
    return new Step(
        kind,
        articles.stream().map(i -> cast.articles().get(i).id()).toList(),
        sources,
        places.stream().limit(SHOWN).toList());
  }

  private int weight(int origin, List<Testimony> testimonies) {
    Player player = cast.player(origin);
    int weight = ofKind(player);
    weight += standing.carried().contains(origin) ? 1 : 0;
    weight += standing.changing().contains(origin) ? 1 : 0;
    weight += testimonies.stream().map(Testimony::article).distinct().count() > 1 ? 1 : 0;
    weight += testimonies.stream().anyMatch(this::tellsFacts) ? 1 : 0;
    List<String> words = new ArrayList<>(player.words());
    words.addAll(cast.told(player));
    weight -= player.language().any(words, "bystander") ? 3 : 0;
    weight -= standing.evading().contains(origin) ? 3 : 0;
    return weight;
  }

  private int ofKind(Player player) {
    return switch (player.kind()) {
      case DOCUMENT -> Joins.isPaper(player) ? 2 : 1;
      case ANONYMOUS -> 2;
      case ORGANISATION -> player.language().any(player.stems(), "authority") ? 2 : 1;
      case PERSON -> 1;
      case GROUP, OUTLET, AGENCY, UNKNOWN -> 0;
    };
  }

  /** Whether somebody tells what was, not what should be or how it is to be judged. */
  private boolean tellsFacts(Testimony testimony) {
    Statement statement = testimony.statement();
    if (statement == null) {
      return false;
    }
    String text = cast.articles().get(testimony.article()).article().text();
    OriginWords words = OriginWords.of(cast.articles().get(testimony.article()).article().lang());
    List<String> cue =
        statement.cue().stream().flatMap(span -> Roster.words(span.in(text)).stream()).toList();
    boolean plain =
        statement.type() == StatementType.INDIRECT
            || statement.type() == StatementType.INDIRECT_FREE_INDIRECT;
    return plain && !words.any(cue, "opinion");
  }
}
