package dev.laut.analysis.origin;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects everybody whom articles name as a source. */
final class Roster {

  /** More players than these are not told apart: they count as unknown. */
  private static final int MOST = 4000;

  private static final int LOOKED_AT = 5;

  /** Letters of a press release that show who issued it. */
  private static final int SHOWN = 80;

  /** Marks a link of a chain that names nobody. */
  static final int NOBODY = -1;

  private final List<OutletName> outlets;
  private final List<Player> players = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each article the organisation that published it as a press release, or NOBODY. */
  private final List<Integer> issuers = new ArrayList<>();

  /** For each player the first articles that name it as a source. */
  private final List<Set<Integer>> articles = new ArrayList<>();

  /** For each article: the players of each statement's chain, by the statement's id. */
  private final List<Map<String, List<Integer>>> chains = new ArrayList<>();

  /**
   * @param outlets of the articles
   */
  Roster(List<ArticleReading> articles, List<OutletName> outlets) {
    this.outlets = outlets;
    for (int i = 0; i < articles.size(); i++) {
      issuers.add(issuer(i, articles.get(i)));
    }
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

  /** The first few articles that name a player as a source. */
  Set<Integer> articles(Player player) {
    return articles.get(player.id());
  }

  List<Integer> chain(int article, Statement statement) {
    return chains.get(article).getOrDefault(statement.id(), List.of());
  }

  private List<Integer> chain(int number, ArticleReading reading, Statement statement) {
    Article article = reading.article();
    OutletName route = OutletName.of(article.outlet());
    List<Integer> chain = new ArrayList<>();
    if (isExpletive(article.text(), statement)) {
      return List.of();
    }
    for (Source source : statement.chain()) {
      OutletName medium = medium(source);
      if (medium == null) {
        chain.add(number(number, reading, source, route, statement.quote().getFirst()));
      } else if (!medium.equals(outlets.get(number))) {
        chain.add(number(number, reading, asMedium(source), route, statement.quote().getFirst()));
        route = medium;
      }
    }
    boolean open = chain.isEmpty() || chain.getLast() == NOBODY;
    return open && issuer(number) != NOBODY ? List.of(issuer(number)) : chain;
  }

  /** Who published the article himself, as a press release; {@link #NOBODY} for outlets. */
  int issuer(int article) {
    return issuers.get(article);
  }

  /** "Muster AG (Pressemitteilung)". */
  private int issuer(int number, ArticleReading reading) {
    String outlet = reading.article().outlet();
    OriginWords language = OriginWords.of(reading.article().lang());
    int mark = outlet == null ? -1 : outlet.indexOf('(');
    if (outlet == null || mark <= 0 || !language.any(words(outlet.substring(mark)), "release")) {
      return NOBODY;
    }
    String name = outlet.substring(0, mark).strip();
    String text = reading.article().text();
    Span words = new Span(0, Math.min(text.length(), SHOWN));
    return number(
        number,
        reading,
        new Source(SourceKind.ORGANISATION, name, null, null),
        outlets.get(number),
        words);
  }

  /** The medium that a source is; an outlet of the story may be taken for somebody without name. */
  private @Nullable OutletName medium(Source source) {
    OutletName name = OutletName.of(source.name());
    return switch (source.kind()) {
      case OUTLET, AGENCY -> name;
      case ANONYMOUS -> name.words().isEmpty() || !outlets.contains(name) ? null : name;
      case ORGANISATION, PERSON, GROUP, DOCUMENT, UNKNOWN -> null;
    };
  }

  private static Source asMedium(Source source) {
    return source.kind() == SourceKind.ANONYMOUS
        ? new Source(SourceKind.OUTLET, source.name(), source.ref(), source.span())
        : source;
  }

  /** "it was reported": nobody says so. */
  private static boolean isExpletive(String text, Statement statement) {
    if (statement.speaker().size() != 1 || statement.cue().isEmpty()) {
      return false;
    }
    Span speaker = statement.speaker().getFirst();
    Span cue = statement.cue().getFirst();
    boolean it = speaker.in(text).equalsIgnoreCase("it");
    return it
        && speaker.end() < cue.begin()
        && text.substring(speaker.end(), cue.begin())
            .matches("\\s(was|is|has been|had been)\\s(\\w+\\s)?");
  }

  private int number(
      int article, ArticleReading reading, Source source, OutletName route, Span said) {
    if (source.kind() == SourceKind.UNKNOWN || source.name() == null) {
      return NOBODY;
    }
    List<String> words = words(source.name());
    boolean veiled = source.kind() == SourceKind.ANONYMOUS || source.kind() == SourceKind.GROUP;
    String key = source.kind() + " " + words + (veiled ? route.words() : "");
    Integer known = numbers.get(key);
    if (known != null) {
      if (articles.get(known).size() < LOOKED_AT) {
        articles.get(known).add(article);
      }
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
            Place.of(reading.id(), text, source.span() == null ? said : source.span())));
    numbers.put(key, id);
    articles.add(new TreeSet<>(Set.of(article)));
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
