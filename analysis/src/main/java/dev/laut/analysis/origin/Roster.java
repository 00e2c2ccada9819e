package dev.laut.analysis.origin;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects everybody whom articles name as a source. */
final class Roster {

  /** More players than these are not told apart: they count as unknown. */
  private static final int MOST = 4000;

  /** Marks a link of a chain that names nobody. */
  static final int NOBODY = -1;

  private final List<Player> players = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each article: the players of each statement's chain, by the statement's id. */
  private final List<Map<String, List<Integer>>> chains = new ArrayList<>();

  Roster(List<ArticleReading> articles) {
    for (int i = 0; i < articles.size(); i++) {
      Map<String, List<Integer>> here = new HashMap<>();
      for (Statement statement : articles.get(i).statements()) {
        here.put(statement.id(), chain(i, articles.get(i), statement));
      }
      chains.add(here);
    }
  }

  List<Player> players() {
    return players;
  }

  List<Integer> chain(int article, Statement statement) {
    return chains.get(article).getOrDefault(statement.id(), List.of());
  }

  private List<Integer> chain(int number, ArticleReading reading, Statement statement) {
    Article article = reading.article();
    OutletName route = OutletName.of(article.outlet());
    List<Integer> chain = new ArrayList<>();
    for (Source source : statement.chain()) {
      chain.add(number(number, reading, source, route, statement));
      if (source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.AGENCY) {
        route = OutletName.of(source.name());
      }
    }
    return chain;
  }

  private int number(
      int article, ArticleReading reading, Source source, OutletName route, Statement statement) {
    if (source.kind() == SourceKind.UNKNOWN || source.name() == null) {
      return NOBODY;
    }
    List<String> words = words(source.name());
    boolean veiled = source.kind() == SourceKind.ANONYMOUS || source.kind() == SourceKind.GROUP;
    String key = source.kind() + " " + words + (veiled ? route.words() : "");
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    if (words.isEmpty() || players.size() >= MOST) {
      return NOBODY;
    }
    String lang = String.valueOf(reading.article().lang());
    String text = reading.article().text();
    int id = players.size();
    players.add(
        new Player(
            id,
            new Source(source.kind(), source.name(), source.ref(), null),
            words,
            stems(source.name(), lang),
            veiled ? route : new OutletName(List.of()),
            article,
            lang,
            Place.of(
                reading.id(),
                text,
                source.span() == null ? statement.quote().getFirst() : source.span())));
    numbers.put(key, id);
    return id;
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Stems of the content words and of the parts of compounds. */
  static List<String> stems(String text, String lang) {
    Lexis lexis = Lexis.of(lang);
    List<String> stems = new ArrayList<>();
    lexis
        .terms(text)
        .forEach(term -> {
          stems.add(term.stem());
          stems.addAll(lexis.parts(term.span().in(text)));
        });
    return stems;
  }
}
