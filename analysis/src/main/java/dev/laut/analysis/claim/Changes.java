package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Figures.Figure;
import dev.laut.analysis.origin.Cast;
import dev.laut.model.ArticleReading;
import dev.laut.model.RelationKind;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what later articles do to what earlier ones claimed. */
final class Changes {

  /** Likeness from which on a sentence that denies or confirms is about a claim. */
  private static final double ABOUT = 0.3;

  /** Likeness from which on a sentence only says again what an earlier one said. */
  private static final double AGAIN = 0.8;

  /** Likeness of what two numbers count. */
  private static final double SLOT = 0.3;

  /** Sentences that change something; more are not looked at. */
  private static final int MOST = 400;

  /** Sentences of one claim that another is held against. */
  private static final int ASKED = 40;

  private final List<ArticleReading> articles;
  private final List<List<Point>> points;
  private final Weights weights;
  private final Cast cast;
  private final Map<Point, Draft> byFirst = new IdentityHashMap<>();
  private final Map<Point, List<Figure>> figuresOf = new IdentityHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final DraftIndex index;
  private final @Nullable Draft lead;
  private final List<Figure> figures;

  Changes(
      List<ArticleReading> articles,
      List<List<Point>> points,
      Weights weights,
      Cast cast,
      List<Draft> drafts,
      @Nullable Draft lead,
      List<Figure> figures) {
    this.articles = articles;
    this.points = points;
    this.weights = weights;
    this.cast = cast;
    index = new DraftIndex(drafts, weights);
    this.lead = lead;
    this.figures = figures;
    for (Figure figure : figures) {
      for (Point point : figure.draft().points()) {
        figuresOf.computeIfAbsent(point, any -> new ArrayList<>()).add(figure);
      }
    }
    drafts.stream()
        .filter(draft -> draft != lead && draft.amount() == null)
        .forEach(draft -> byFirst.put(draft.first(), draft));
  }

  /** Claims that change others and are not among {@code drafts} yet; marks the changes. */
  List<Draft> find() {
    List<Draft> fresh = new ArrayList<>();
    int looked = 0;
    for (List<Point> article : points) {
      for (Point point : article) {
        if (point.stance() != Stance.ASSERTS && point.stance() != Stance.EVADES && looked < MOST) {
          looked++;
          stance(point, fresh);
        }
      }
    }
    numbers();
    new Versions(articles, points, weights)
        .changes()
        .forEach(change -> version(change.before(), change.after(), fresh));
    return fresh;
  }

  /** A sentence that another has taken the place of at the same address. */
  private void version(Point before, Point after, List<Draft> fresh) {
    RelationKind kind =
        switch (after.stance()) {
          case WITHDRAWS -> RelationKind.WITHDRAWS;
          case DENIES -> RelationKind.CONTRADICTS;
          case ASSERTS, CONFIRMS, REVISES, EVADES -> RelationKind.REVISES;
        };
    draft(after, fresh).change(draft(before, fresh), kind, after, "version");
  }

  private Draft draft(Point point, List<Draft> fresh) {
    if (lead != null && lead.first() == point) {
      return lead;
    }
    return byFirst.computeIfAbsent(
        point,
        first -> {
          Draft draft = new Draft(first, List.of(first));
          fresh.add(draft);
          return draft;
        });
  }

  private void stance(Point point, List<Draft> fresh) {
    Draft target = target(point);
    RelationKind kind = kind(point.stance());
    if (target == null || target.first().article() >= point.article() || isSaidAgain(point)) {
      return;
    }
    if (kind == RelationKind.SUPPORTS && sameOrigin(point, target)) {
      return;
    }
    Statement statement = point.statement();
    if (kind == RelationKind.CONTRADICTS && statement != null) {
      target.deniers().add(cast.origin(point.article(), statement));
    }
    if (!seen.add(point.article() + " " + kind + " " + System.identityHashCode(target))) {
      return;
    }
    draft(point, fresh).change(target, kind, point, "cue");
  }

  /** Whether an earlier article said so in the same words. */
  private boolean isSaidAgain(Point point) {
    return index.near(point).stream().anyMatch(draft -> index.likeness(point, draft) >= AGAIN);
  }

  private static RelationKind kind(Stance stance) {
    return switch (stance) {
      case CONFIRMS -> RelationKind.SUPPORTS;
      case DENIES -> RelationKind.CONTRADICTS;
      case WITHDRAWS -> RelationKind.WITHDRAWS;
      case REVISES -> RelationKind.REVISES;
      case ASSERTS, EVADES -> RelationKind.REPEATS;
    };
  }

  private boolean sameOrigin(Point point, Draft target) {
    Statement statement = point.statement();
    int mine = statement == null ? -1 : cast.origin(point.article(), statement);
    for (Point other : asked(target)) {
      Statement said = other.statement();
      if (said != null
          && other.article() < point.article()
          && mine >= 0
          && cast.origin(other.article(), said) == mine) {
        return true;
      }
    }
    return mine < 0;
  }

  /** What the sentence is about: the likest claim, or what the sentence before it is about. */
  private @Nullable Draft target(Point point) {
    Draft best = number(point);
    if (best == null) {
      best = likest(point);
    }
    if (best != null) {
      return best;
    }
    List<Point> article = points.get(point.article());
    for (int i = point.index() - 1; i >= Math.max(0, point.index() - 1); i--) {
      Draft before = likest(article.get(i));
      if (before != null) {
        return before;
      }
    }
    return lead;
  }

  /** "That figure is wrong": the number that this or the sentence before it gives. */
  private @Nullable Draft number(Point point) {
    List<Point> article = points.get(point.article());
    for (int i = point.index(); i >= Math.max(0, point.index() - 1); i--) {
      for (Figure figure : figuresOf.getOrDefault(article.get(i), List.of())) {
        if (figure.draft().first().article() < point.article()) {
          return figure.draft();
        }
      }
    }
    return null;
  }

  private @Nullable Draft likest(Point point) {
    Draft best = null;
    double most = ABOUT;
    for (Draft draft : index.near(point)) {
      double likeness = index.likeness(point, draft);
      if (likeness > most) {
        best = draft;
        most = likeness;
      }
    }
    return best;
  }

  /** Another number for the same question. */
  private void numbers() {
    for (int i = 0; i < figures.size(); i++) {
      for (int j = 0; j < figures.size(); j++) {
        Figure before = figures.get(i);
        Figure behind = figures.get(j);
        if (before.draft().first().article() < behind.draft().first().article()
            && before.amount().isComparable(behind.amount())) {
          number(before, behind);
        }
      }
    }
  }

  private void number(Figure before, Figure behind) {
    for (Point late : asked(behind.draft())) {
      boolean both = figuresOf.getOrDefault(late, List.of()).contains(before);
      if (both && isContrast(late)) {
        behind.draft().change(before.draft(), kind(before, late), late, "number");
        return;
      }
    }
    Point late = behind.draft().first();
    for (Point early : asked(before.draft())) {
      if (early.article() < late.article()
          && weights.likeness(early.concepts(), late.concepts()) >= SLOT
          && !figuresOf.getOrDefault(late, List.of()).contains(before)) {
        behind.draft().change(before.draft(), kind(before, late), late, "number");
        return;
      }
    }
  }

  private static List<Point> asked(Draft draft) {
    return draft.points().subList(0, Math.min(ASKED, draft.points().size()));
  }

  /** "14, not 40"; but "14 of 40" is no other number. */
  private static boolean isContrast(Point point) {
    return switch (point.stance()) {
      case DENIES, WITHDRAWS, REVISES -> true;
      case ASSERTS, CONFIRMS, EVADES -> point.negated();
    };
  }

  private RelationKind kind(Figure before, Point late) {
    String outlet = articles.get(late.article()).article().outlet();
    boolean same =
        outlet != null
            && outlet.equals(articles.get(before.draft().first().article()).article().outlet());
    return switch (late.stance()) {
      case WITHDRAWS -> same ? RelationKind.WITHDRAWS : RelationKind.REVISES;
      case DENIES -> RelationKind.CONTRADICTS;
      case ASSERTS, CONFIRMS, REVISES, EVADES -> RelationKind.REVISES;
    };
  }
}
