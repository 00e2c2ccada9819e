package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.SourceKind;
import dev.laut.model.StepKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins those who speak for somebody to whom they speak for. */
final class Mouths {

  private static final int COMMON = 48;

  private final List<ArticleReading> articles;
  private final Roster roster;
  private final Unions unions;
  private final Surroundings surroundings;
  private final Houses houses;
  private final Papers papers;
  private final List<OutletName> outlets;

  Mouths(
      List<ArticleReading> articles,
      List<OutletName> outlets,
      Roster roster,
      Unions unions,
      Surroundings surroundings) {
    this.articles = articles;
    this.outlets = outlets;
    this.roster = roster;
    this.unions = unions;
    this.surroundings = surroundings;
    houses = new Houses(articles, roster);
    papers = new Papers(articles, roster, unions, houses);
  }

  void run() {
    papers.run();
    for (Player player : roster.players()) {
      switch (player.kind()) {
        case PERSON -> person(player);
        case GROUP -> group(player);
        case ORGANISATION -> kind(player);
        case ANONYMOUS -> named(player);
        case DOCUMENT, OUTLET, AGENCY, UNKNOWN -> {}
      }
    }
  }

  /** "its operator", where no name that is joined to it says which. */
  private void kind(Player house) {
    boolean known =
        !Houses.isKind(house)
            || roster.players().stream()
                .anyMatch(
                    other -> other != house && unions.root(other.id()) == unions.root(house.id()));
    if (!known) {
      houses.named(house).ifPresent(named -> join(named, house));
    }
  }

  /** "Leiterin Ute Brahm von der Küstenwache": the coast guard; a minister: the ministry. */
  private void person(Player person) {
    String window = surroundings.of(person);
    Player body = body(person, told(person, window));
    if (body == null && person.language().any(Roster.words(window), "head")) {
      Player elsewhere = body(person, told(person, surroundings.everywhere(person)));
      body = elsewhere == null ? firm(person) : elsewhere;
    }
    if (body != null) {
      unions.join(body.id(), person.id(), StepKind.SPEAKS_FOR);
    }
  }

  private static List<String> told(Player person, String window) {
    List<String> offices = person.language().offices(Roster.words(window));
    return Roster.stems(window + " " + String.join(" ", offices), person.lang());
  }

  /** The organisation that shares most words with those around a name. */
  private @Nullable Player body(Player person, List<String> around) {
    Map<Player, Integer> shared = new LinkedHashMap<>();
    for (String stem : around.stream().distinct().toList()) {
      if (person.stems().contains(stem)) {
        continue;
      }
      houses.with(stem).stream().limit(COMMON).forEach(body -> shared.merge(body, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /**
   * "Firmenchef Jens Thode" and "Reederei Thode", who issued the article, or the organisation that
   * it named last before him: whoever leads a house speaks for it.
   */
  private @Nullable Player firm(Player person) {
    for (Player named : houses.with(person.stems().getLast())) {
      if (unions.root(named.id()) != unions.root(person.id())) {
        return named;
      }
    }
    return houses.before(person);
  }

  /**
   * "Das Blatt beruft sich auf eine Forscherin": the one whom that outlet's own article names so.
   */
  private void named(Player veiled) {
    List<String> told =
        veiled.stems().stream()
            .filter(stem -> !veiled.language().isStem(stem, "veil", veiled.lang()))
            .toList();
    if (told.isEmpty() || outlets.get(veiled.article()).same(veiled.route())) {
      return;
    }
    for (Player person : roster.players()) {
      if (person.kind() == SourceKind.PERSON
          && outlets.get(person.article()).same(veiled.route())
          && Roster.stems(surroundings.of(person), person.lang()).containsAll(told)) {
        join(person, veiled);
        return;
      }
    }
  }

  private void join(Player kept, Player joined) {
    unions.join(kept.id(), joined.id(), StepKind.SAME_SOURCE);
  }

  private void group(Player group) {
    if (group.language().any(group.words(), "leaders")) {
      Player body = mentioned(group);
      if (body != null) {
        unions.join(body.id(), group.id(), StepKind.SPEAKS_FOR);
      }
    } else if (group.language().any(group.words(), "author")) {
      Player paper = papers.of(group);
      if (paper != null) {
        unions.join(paper.id(), group.id(), StepKind.SAME_DOCUMENT);
        house(group, paper);
      }
    }
  }

  /** "Forscher des Instituts Sund": the institute stands behind the paper, too. */
  private void house(Player authors, Player paper) {
    Player house = body(authors, authors.stems());
    Player named = house == null ? mine(authors) : house;
    if (named != null) {
      unions.join(paper.id(), named.id(), StepKind.SPEAKS_FOR);
    }
  }

  private @Nullable Player mine(Player authors) {
    return authors.stems().stream()
        .flatMap(stem -> houses.with(stem).stream())
        .filter(body -> authors.stems().containsAll(body.stems()))
        .findFirst()
        .orElse(null);
  }

  /** The organisation whose name stands in the sentence of {@code group}. */
  private @Nullable Player mentioned(Player group) {
    ArticleReading reading = articles.get(group.article());
    String text = reading.article().text();
    int at = text.offsetByCodePoints(0, group.place().points().begin());
    return reading.sentences().stream()
        .filter(sentence -> sentence.contains(at))
        .findFirst()
        .map(sentence -> body(group, Roster.stems(sentence.in(text), group.lang())))
        .orElse(null);
  }
}
