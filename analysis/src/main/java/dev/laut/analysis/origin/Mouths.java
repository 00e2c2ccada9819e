package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins those who speak for somebody to whom they speak for, and authors to their paper. */
final class Mouths {

  private static final int COMMON = 48;

  /** Letters between "published" and the name of the journal. */
  private static final int PRINTED = 45;

  private final List<ArticleReading> articles;
  private final Roster roster;
  private final Unions unions;
  private final Surroundings surroundings;
  private final Map<String, List<Player>> bodies = new LinkedHashMap<>();
  private final List<Player> houses;

  Mouths(List<ArticleReading> articles, Roster roster, Unions unions, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.articles = articles;
    this.roster = roster;
    this.unions = unions;
    houses =
        roster.players().stream()
            .filter(player -> player.kind() == SourceKind.ORGANISATION)
            .limit(COMMON)
            .toList();
    for (Player player : roster.players()) {
      if (player.kind() == SourceKind.ORGANISATION) {
        for (String stem : player.stems().stream().distinct().toList()) {
          bodies.computeIfAbsent(stem, any -> new ArrayList<>()).add(player);
        }
      }
    }
  }

  void run() {
    for (Player player : roster.players()) {
      switch (player.kind()) {
        case PERSON -> person(player);
        case GROUP -> group(player);
        case ORGANISATION -> journal(player);
        case DOCUMENT, OUTLET, AGENCY, ANONYMOUS, UNKNOWN -> {}
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      for (Statement statement : articles.get(i).statements()) {
        paper(roster.chain(i, statement));
      }
    }
  }

  /** "Leiterin Ute Brahm von der Küstenwache": the coast guard; a minister: the ministry. */
  private void person(Player person) {
    String window = surroundings.of(person);
    List<String> words = Roster.words(window);
    String offices = String.join(" ", person.language().offices(words));
    List<String> stems = Roster.stems(window + " " + offices, person.lang());
    Player body = body(person, stems);
    if (body == null && person.language().any(words, "head")) {
      body = firm(person);
    }
    if (body != null) {
      unions.join(body.id(), person.id(), StepKind.SPEAKS_FOR);
    }
  }

  /** The organisation that shares most words with those around a name. */
  private @Nullable Player body(Player person, List<String> around) {
    Map<Player, Integer> shared = new LinkedHashMap<>();
    for (String stem : around.stream().distinct().toList()) {
      if (person.stems().contains(stem)) {
        continue;
      }
      bodies.getOrDefault(stem, List.of()).stream()
          .limit(COMMON)
          .forEach(body -> shared.merge(body, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /**
   * "Firmenchef Jens Thode" and "Reederei Thode", or the organisation that the article named last
   * before him: whoever leads a house speaks for it.
   */
  private @Nullable Player firm(Player person) {
    for (Player named : bodies.getOrDefault(person.stems().getLast(), List.of())) {
      if (unions.root(named.id()) != unions.root(person.id())) {
        return named;
      }
    }
    String text = articles.get(person.article()).article().text();
    int at = text.indexOf(String.valueOf(person.source().name()));
    Player nearest = null;
    int last = -1;
    for (Player house : houses) {
      int before = text.lastIndexOf(String.valueOf(house.source().name()), at);
      if (before > last) {
        nearest = house;
        last = before;
      }
    }
    return nearest;
  }

  private void group(Player group) {
    if (group.language().any(group.words(), "leaders")) {
      Player body = mentioned(group);
      if (body != null) {
        unions.join(body.id(), group.id(), StepKind.SPEAKS_FOR);
      }
    } else if (group.language().any(group.words(), "author")) {
      Player paper = paperOf(group);
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
        .flatMap(stem -> bodies.getOrDefault(stem, List.of()).stream())
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

  /** "veröffentlicht in der Zeitschrift X": X only prints the paper. */
  private void journal(Player journal) {
    String name = String.valueOf(journal.source().name());
    for (ArticleReading reading : articles.subList(0, Math.min(COMMON, articles.size()))) {
      String text = reading.article().text();
      int at = text.indexOf(name);
      String before = at < 0 ? "" : text.substring(Math.max(0, at - PRINTED), at);
      if (before.matches("(?s).*(published|appeared|erschienen|veröffentlicht)[^.]* (in|im) .*")) {
        Player paper = paperOf(journal);
        if (paper != null) {
          unions.join(paper.id(), journal.id(), StepKind.SAME_DOCUMENT);
        }
        return;
      }
    }
  }

  /** The paper of the same article, or else the first of the story. */
  private @Nullable Player paperOf(Player group) {
    List<Player> papers =
        roster.players().stream()
            .filter(player -> player.kind() == SourceKind.DOCUMENT)
            .filter(player ->
                player.language().any(player.words(), "study")
                    || player.language().any(player.words(), "report"))
            .toList();
    return papers.stream()
        .filter(player -> player.article() == group.article())
        .findFirst()
        .or(() -> papers.stream().findFirst())
        .orElse(null);
  }

  /** "schreibt X in einem Brief": the letter is X. */
  private void paper(List<Integer> chain) {
    for (int k = 0; k + 1 < chain.size(); k++) {
      int paper = chain.get(k);
      int author = chain.get(k + 1);
      if (paper != Roster.NOBODY
          && author != Roster.NOBODY
          && roster.players().get(paper).kind() == SourceKind.DOCUMENT) {
        boolean veiled = roster.players().get(author).isVeiled();
        unions.join(veiled ? paper : author, veiled ? author : paper, StepKind.SPEAKS_FOR);
      }
    }
  }
}
