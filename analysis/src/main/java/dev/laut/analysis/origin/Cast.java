package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody whom the articles of a story name as a source, and who of them are one. */
public final class Cast {

  private final List<ArticleReading> articles;
  private final List<OutletName> outlets;
  private final Roster roster;
  private final Unions unions;
  private final Borrowing borrowing;
  private final Surroundings surroundings;
  private final Resting resting;

  private Cast(List<ArticleReading> articles, List<Copy> copies) {
    this.articles = articles;
    outlets = articles.stream().map(a -> OutletName.of(a.article().outlet())).toList();
    roster = new Roster(articles, outlets);
    unions = new Unions(roster.players().size());
    new Joins(roster.players(), unions).run();
    List<String> texts = articles.stream().map(a -> a.article().text()).toList();
    new Veils(texts, roster, unions)
        .run(articles.stream().map(ArticleReading::statements).toList());
    surroundings = new Surroundings(articles, roster);
    new Mouths(articles, outlets, roster, unions, surroundings).run();
    new SameWords(articles, roster, unions).run();
    borrowing = new Borrowing(articles, copies);
    borrowing.join(roster, unions);
    resting = new Resting(articles, outlets);
  }

  /**
   * @param articles of one story, in the order in which testimonies number them
   * @param copies among them and from others
   */
  public static Cast of(List<ArticleReading> articles, List<Copy> copies) {
    return new Cast(articles, copies);
  }

  List<ArticleReading> articles() {
    return articles;
  }

  OutletName outlet(int article) {
    return outlets.get(article);
  }

  /** Whether an article of the story is by the outlet. */
  boolean hasOutlet(OutletName name) {
    return outlets.stream().anyMatch(name::same);
  }

  List<Player> players() {
    return roster.players();
  }

  Player player(int id) {
    return roster.players().get(id);
  }

  /** The words by which articles say who a player is. */
  List<String> told(Player player) {
    return Roster.words(surroundings.of(player));
  }

  Unions unions() {
    return unions;
  }

  Borrowing borrowing() {
    return borrowing;
  }

  Resting resting() {
    return resting;
  }

  /**
   * Players of a statement's chain, nearest to the reader first; {@link Roster#NOBODY} for none.
   */
  List<Integer> chain(int article, Statement statement) {
    return roster.chain(article, statement);
  }

  /** Who published an article himself, as a press release; {@link Roster#NOBODY} for outlets. */
  int issuer(int article) {
    return roster.issuer(article);
  }

  /** Whether an article is a press release, in which its issuer speaks. */
  public boolean isRelease(int article) {
    return issuer(article) != Roster.NOBODY;
  }

  /**
   * Who of the cast a statement of article {@code article} rests on in the end: a number that is
   * the same for all names of one source, or -1 where nobody is named.
   */
  public int origin(int article, Statement statement) {
    List<Integer> chain = chain(article, statement);
    int last = chain.isEmpty() ? Roster.NOBODY : chain.getLast();
    return last == Roster.NOBODY ? last : unions.root(last);
  }

  /**
   * Whether the article names somebody by the statement who is more than a medium without a name.
   */
  public boolean knows(int article, Statement statement) {
    List<Integer> chain = chain(article, statement);
    int last = chain.isEmpty() ? Roster.NOBODY : chain.getLast();
    return last != Roster.NOBODY && !isNamelessMedium(player(last));
  }

  /** Whether somebody is media without a name: "Medienberichte", "some outlets". */
  boolean isNamelessMedium(Player player) {
    boolean may =
        switch (player.kind()) {
          case ANONYMOUS, GROUP, OUTLET, DOCUMENT -> true;
          case PERSON, ORGANISATION, AGENCY, UNKNOWN -> false;
        };
    return may && player.language().any(player.words(), "medium");
  }

  /**
   * The outlet that somebody named as a source is: a medium itself, or an outlet of the story whose
   * report is named ("ein Bericht des Tageblatts"); null for anybody else.
   */
  @Nullable OutletName medium(Player player) {
    if (player.isMedium()) {
      return OutletName.of(player.source().name());
    }
    boolean report =
        player.kind() == SourceKind.DOCUMENT && player.language().any(player.words(), "press");
    return report
        ? outlets.stream()
            .filter(outlet -> !outlet.words().isEmpty())
            .filter(outlet -> player.words().containsAll(outlet.words()))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The name under which a player is listed. */
  Source source(int root) {
    return player(root).source();
  }
}
