package dev.laut.analysis.origin;

import dev.laut.analysis.origin.Borrowing.Loan;
import dev.laut.analysis.origin.Resting.Rest;
import dev.laut.model.ArticleReading;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts the origins of one claim. */
public final class OriginCount {

  /** Places that a step shows. */
  private static final int SHOWN = 6;

  private final Cast cast;

  private final Map<Integer, Found> found = new LinkedHashMap<>();
  private final Map<String, Found> outlets = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Testimony> silent = new ArrayList<>();

  private OriginCount(Cast cast) {
    this.cast = cast;
  }

  /**
   * How many sources stand behind a claim.
   *
   * @param testimonies what articles bring for it, by date; never empty
   */
  public static Origins of(Cast cast, List<Testimony> testimonies) {
    OriginCount count = new OriginCount(cast);
    List<Testimony> byMedia = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      count.take(testimony, byMedia);
    }
    byMedia.forEach(count::takeMedium);
    return count.origins();
  }

  private void take(Testimony testimony, List<Testimony> byMedia) {
    Statement statement = testimony.statement();
    List<Integer> chain =
        statement == null
            ? List.of(cast.issuer(testimony.article()))
            : cast.chain(testimony.article(), statement);
    int last = chain.isEmpty() ? Roster.NOBODY : chain.getLast();
    if (last == Roster.NOBODY) {
      ownVoice(testimony);
    } else if (cast.isNamelessMedium(cast.player(last))) {
      repeats(testimony);
    } else if (cast.medium(cast.player(last)) != null) {
      byMedia.add(testimony);
    } else {
      named(testimony, chain);
    }
  }

  private void named(Testimony testimony, List<Integer> chain) {
    int root = cast.unions().root(chain.getLast());
    Found origin = found.computeIfAbsent(root, id -> new Found(cast.source(id)));
    origin.articles.add(testimony.article());
    origin.naming.add(testimony.article());
    for (int link : chain.subList(0, chain.size() - 1)) {
      if (link != Roster.NOBODY && cast.player(link).isMedium()) {
        origin.through.add(cast.player(link).source());
      }
    }
    origin.places.add(place(testimony));
  }

  /** What an article says itself is an origin only where it shows that it was there. */
  private void ownVoice(Testimony testimony) {
    ArticleReading reading = reading(testimony);
    Loan loan = cast.borrowing().lender(testimony.article(), testimony.span());
    String outlet = reading.article().outlet();
    boolean own = OwnLook.shows(reading, testimony.span());
    if (own && outlet != null && loan == null) {
      Found origin =
          outlets.computeIfAbsent(
              outlet, name -> new Found(new Source(SourceKind.OUTLET, name, null, null)));
      origin.articles.add(testimony.article());
      origin.places.add(place(testimony));
      steps.add(step(StepKind.OWN_REPORTING, testimony, List.of(origin.source)));
    } else {
      repeats(testimony);
    }
  }

  private void repeats(Testimony testimony) {
    silent.add(testimony);
  }

  /** "meldet das Blatt": whom the paper has it from, or else the paper itself. */
  private void takeMedium(Testimony testimony) {
    Statement statement = testimony.statement();
    if (statement == null) {
      return;
    }
    Player medium = cast.player(cast.chain(testimony.article(), statement).getLast());
    OutletName name = cast.medium(medium);
    if (name == null) {
      return;
    }
    for (Found origin : found.values()) {
      boolean through =
          origin.through.stream().anyMatch(by -> OutletName.of(by.name()).same(name))
              || origin.articles.stream().map(cast::outlet).anyMatch(name::same);
      if (through) {
        origin.articles.add(testimony.article());
        origin.through.add(medium.source());
        steps.add(step(StepKind.NAMED_OUTLET, testimony, List.of(origin.source, medium.source())));
        return;
      }
    }
    if (cast.hasOutlet(name)) {
      repeats(testimony);
      return;
    }
    Found origin =
        outlets.computeIfAbsent(String.join(" ", name.words()), any -> new Found(medium.source()));
    origin.articles.add(testimony.article());
    origin.places.add(place(testimony));
  }

  private Origins origins() {
    List<Found> all = new ArrayList<>(found.values());
    all.addAll(outlets.values());
    all.forEach(this::named);
    List<Testimony> bare = silent.stream().filter(testimony -> !rests(testimony, all)).toList();
    Set<Integer> repeating = new TreeSet<>();
    bare.forEach(testimony -> repeating.add(testimony.article()));
    List<Place> places = bare.stream().map(this::place).toList();
    if (all.isEmpty()) {
      Found unknown = new Found(Source.UNKNOWN);
      unknown.articles.addAll(repeating);
      unknown.places.addAll(places);
      all.add(unknown);
      credits(unknown);
    } else if (!bare.isEmpty()) {
      if (all.size() == 1) {
        all.getFirst().articles.addAll(repeating);
      }
      steps.add(new Step(StepKind.REPETITION, ids(repeating), List.of(), shown(places)));
    }
    unions();
    List<Step> doubts = Doubts.among(cast, found.keySet());
    steps.addAll(doubts);
    int low = all.size() - doubts.size();
    List<Origin> list = all.stream().map(this::origin).toList();
    return new Origins(low, all.size(), list, steps);
  }

  /** Several articles name one source by one name. */
  private void named(Found origin) {
    if (origin.naming.size() > 1) {
      steps.add(
          new Step(
              StepKind.NAMED, ids(origin.naming), List.of(origin.source), shown(origin.places)));
    }
  }

  /**
   * Whether an article that names nobody shows that it rests on another one, by copied text, a link
   * or its credit line: then it goes back to the origins of that one.
   */
  private boolean rests(Testimony testimony, List<Found> all) {
    int article = testimony.article();
    List<Rest> rests = new ArrayList<>();
    Loan loan = cast.borrowing().lender(article, testimony.span());
    if (loan != null) {
      rests.add(new Rest(StepKind.COPIED_TEXT, loan.from(), List.of(place(testimony))));
    }
    rests.addAll(cast.resting().of(article));
    for (Rest rest : rests) {
      List<Found> shared =
          all.stream().filter(origin -> origin.articles.contains(rest.model())).toList();
      if (!shared.isEmpty()) {
        shared.forEach(origin -> origin.articles.add(article));
        Step step =
            new Step(
                rest.kind(),
                List.of(reading(testimony).id(), cast.articles().get(rest.model()).id()),
                shared.stream().map(origin -> origin.source).toList(),
                rest.places());
        if (steps.stream().noneMatch(known -> isAlike(known, step))) {
          steps.add(step);
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Step a, Step b) {
    return a.kind() == b.kind() && a.articles().equals(b.articles());
  }

  /** Articles that name nobody, but print one agency: it brought them what nobody signs for. */
  private void credits(Found unknown) {
    Map<String, Set<Integer>> byAgency = new LinkedHashMap<>();
    for (int article : unknown.articles) {
      for (String credit : cast.articles().get(article).article().credits()) {
        byAgency.computeIfAbsent(credit, any -> new TreeSet<>()).add(article);
      }
    }
    byAgency.forEach((credit, printing) -> {
      Source agency = new Source(SourceKind.AGENCY, credit, null, null);
      unknown.through.add(agency);
      if (printing.size() > 1) {
        steps.add(new Step(StepKind.CREDIT, ids(printing), List.of(agency), List.of()));
      }
    });
  }

  private Origin origin(Found origin) {
    return new Origin(
        origin.source, ids(origin.articles), List.copyOf(origin.through), shown(origin.places));
  }

  /** Why names count as one. */
  private void unions() {
    for (Unions.Union union : cast.unions().all()) {
      Player kept = cast.player(union.kept());
      Player joined = cast.player(union.joined());
      Found origin = found.get(cast.unions().root(union.kept()));
      if (origin != null
          && origin.articles.contains(joined.article())
          && origin.articles.contains(kept.article())) {
        steps.add(
            new Step(
                union.kind(),
                ids(new TreeSet<>(List.of(kept.article(), joined.article()))),
                List.of(kept.source(), joined.source()),
                List.of(kept.place(), joined.place())));
      }
    }
  }

  private Step step(StepKind kind, Testimony testimony, List<Source> sources) {
    return new Step(kind, List.of(reading(testimony).id()), sources, List.of(place(testimony)));
  }

  private ArticleReading reading(Testimony testimony) {
    return cast.articles().get(testimony.article());
  }

  private Place place(Testimony testimony) {
    ArticleReading reading = reading(testimony);
    return Place.of(reading.id(), reading.article().text(), testimony.span());
  }

  private List<String> ids(Set<Integer> articles) {
    return articles.stream().map(i -> cast.articles().get(i).id()).toList();
  }

  private static List<Place> shown(List<Place> places) {
    return places.stream().distinct().limit(SHOWN).toList();
  }
}
