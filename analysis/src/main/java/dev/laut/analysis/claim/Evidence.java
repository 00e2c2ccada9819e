package dev.laut.analysis.claim;

import dev.laut.analysis.origin.Cast;
import dev.laut.analysis.origin.Standing;
import dev.laut.analysis.origin.Testimony;
import dev.laut.model.ArticleReading;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which points of a claim speak for it, and on whom they rest. */
final class Evidence {

  /** Sentences behind an opening in which it may say from whom it has its news. */
  private static final int REACH = 2;

  /** Concepts that a headline shares with the claim that its article is about. */
  private static final int SHARED = 2;

  private final List<ArticleReading> articles;
  private final List<List<Point>> points;
  private final Cast cast;
  private final Weights weights;

  Evidence(List<ArticleReading> articles, List<List<Point>> points, Cast cast, Weights weights) {
    this.weights = weights;
    this.articles = articles;
    this.points = points;
    this.cast = cast;
  }

  /** Likeness of their words from which on a sentence says a claim. */
  private static final double SAYS = 0.5;

  /** Likeness from which on a denying word denies the same. */
  private static final double SAME = 0.6;

  /** Likeness from which on an opening tells the same news. */
  private static final double ALIKE = 0.5;

  /** By date; of all that carry the claim if none says it without more ado. */
  List<Testimony> of(Draft draft) {
    List<Point> speaking = draft.points().stream().filter(p -> speaksFor(p, draft)).toList();
    List<Testimony> testimonies = new ArrayList<>();
    for (Point point : speaking.isEmpty() ? draft.points() : speaking) {
      testimonies.add(
          says(point, draft)
              ? testimony(point, draft)
              : new Testimony(point.article(), null, point.span()));
    }
    draft.confirmations().forEach(point -> testimonies.add(testimony(point, draft)));
    testimonies.sort(Comparator.comparingInt(Testimony::article));
    return testimonies;
  }

  /** Whether the sentence says the claim, and does not only name what it is about. */
  private boolean says(Point point, Draft draft) {
    return draft.first() == point
        || draft.amount() != null
        || weights.likeness(point.words(), draft.first().words()) >= SAYS;
  }

  /** What the claims show of the sources. */
  Standing standing(List<Draft> shared, List<Draft> told) {
    Set<Integer> evading = new TreeSet<>();
    Set<Integer> telling = new TreeSet<>();
    for (List<Point> article : points) {
      for (Point point : article) {
        boolean evades = point.stance() == Stance.EVADES;
        add(point.article(), point.statement(), evades ? evading : telling);
      }
    }
    evading.removeAll(telling);
    return new Standing(carried(shared), changing(told), evading);
  }

  /** Origins of what several articles say. */
  private Set<Integer> carried(List<Draft> drafts) {
    Set<Integer> carried = new TreeSet<>();
    for (Draft draft : drafts) {
      for (Testimony testimony : of(draft)) {
        add(testimony.article(), testimony.statement(), carried);
      }
    }
    return carried;
  }

  /** Origins of what changes or is changed. */
  private Set<Integer> changing(List<Draft> drafts) {
    Set<Integer> changing = new TreeSet<>();
    for (Draft draft : drafts) {
      for (Draft.Change change : draft.changes()) {
        add(change.point().article(), change.point().statement(), changing);
      }
      changing.addAll(draft.deniers());
    }
    return changing;
  }

  private void add(int article, @Nullable Statement statement, Set<Integer> origins) {
    int origin = statement == null ? -1 : cast.origin(article, statement);
    if (origin >= 0) {
      origins.add(origin);
    }
  }

  /** Whether the point says what the claim says: no denial, no other number. */
  boolean speaksFor(Point point, Draft draft) {
    Point first = draft.first();
    if (point == first) {
      return true;
    }
    boolean stands =
        switch (point.stance()) {
          case ASSERTS, CONFIRMS, CONCURS ->
              point.negated() == first.negated()
                  || weights.likeness(point.concepts(), first.concepts()) < SAME;
          case DENIES, WITHDRAWS -> point.stance() == first.stance();
          case REVISES, EVADES -> false;
        };
    Statement statement = point.statement();
    boolean denied = statement != null && statement.hedge().level() == HedgeLevel.DENIED;
    return stands && !denied && !otherNumber(point, first) && !isDenier(point, draft);
  }

  /**
   * Whether {@code later} only says again what {@code earlier} said, on the word of the same
   * source.
   */
  boolean repeats(Draft later, Draft earlier) {
    Point again = later.first();
    Point first = earlier.first();
    Statement said = first.statement();
    Statement saidAgain = again.statement();
    return first.article() < again.article()
        && said != null
        && saidAgain != null
        && cast.origin(first.article(), said) >= 0
        && cast.origin(first.article(), said) == cast.origin(again.article(), saidAgain)
        && again.stance() == first.stance()
        && weights.likeness(again.concepts(), first.concepts()) >= ALIKE;
  }

  private boolean isDenier(Point point, Draft draft) {
    Statement statement = point.statement();
    return statement != null
        && point.stance() != Stance.CONFIRMS
        && point.stance() != Stance.CONCURS
        && draft.isDenied(cast.origin(point.article(), statement), point.article())
        && weights.likeness(point.concepts(), draft.first().concepts()) < SAME;
  }

  private static boolean otherNumber(Point point, Point first) {
    boolean other = false;
    for (Amount amount : first.amounts()) {
      for (Amount mine : point.amounts()) {
        if (amount.isComparable(mine)) {
          if (amount.agrees(mine)) {
            return false;
          }
          other = true;
        }
      }
    }
    return other;
  }

  private Testimony testimony(Point point, Draft draft) {
    Statement statement = point.statement();
    if (statement != null && cast.origin(point.article(), statement) >= 0) {
      return new Testimony(point.article(), statement, point.span());
    }
    boolean outlet = !cast.isRelease(point.article());
    Statement near = outlet && draft.amount() == null && isNews(point, draft) ? near(point) : null;
    if (near != null && draft.isDenied(cast.origin(point.article(), near), point.article())) {
      near = null;
    }
    return new Testimony(point.article(), near == null ? statement : near, point.span());
  }

  /** Whether the article is about the claim and says so at its beginning. */
  private boolean isNews(Point point, Draft draft) {
    if (!opens(point)) {
      return false;
    }
    if (point == draft.first()
        || weights.likeness(point.concepts(), draft.first().concepts()) >= ALIKE) {
      return true;
    }
    Set<String> shared = new HashSet<>(PointReader.headline(articles.get(point.article())));
    shared.retainAll(draft.first().words());
    return shared.size() >= SHARED;
  }

  /** Whether at most one point that says something stands before it in its article. */
  boolean opens(Point point) {
    long before =
        points.get(point.article()).stream()
            .filter(other -> other.index() < point.index() && other.concepts().size() > 2)
            .count();
    return before <= 1;
  }

  /** "Ein Frachter wird vermisst. Der Funk sei abgerissen, teilte die Leitstelle mit." */
  private @Nullable Statement near(Point point) {
    List<Point> here = points.get(point.article());
    Point before = point.index() == 0 ? null : here.get(point.index() - 1);
    if (before != null && before.block() == point.block() && before.statement() != null) {
      return before.statement();
    }
    int last = Math.min(point.index() + REACH, here.size() - 1);
    Span reach = point.span().cover(here.get(last).span());
    for (Statement statement : articles.get(point.article()).statements()) {
      Span quote = statement.quote().getFirst();
      boolean near = reach.overlaps(quote) && statement.inside() == null;
      if (near && cast.knows(point.article(), statement)) {
        return statement;
      }
    }
    return null;
  }
}
