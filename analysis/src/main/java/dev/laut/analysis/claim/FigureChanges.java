package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Figures.Figure;
import dev.laut.model.Measure;
import dev.laut.model.RelationKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a later number takes the place of an earlier one. */
final class FigureChanges {

  /** Likeness of what two numbers count. */
  private static final double SLOT = 0.3;

  private final List<List<Point>> points;
  private final List<Figure> figures;
  private final Weights weights;
  private final Voices voices;
  private final Map<Point, List<Figure>> figuresOf = new IdentityHashMap<>();

  FigureChanges(List<List<Point>> points, List<Figure> figures, Weights weights, Voices voices) {
    this.points = points;
    this.figures = figures;
    this.weights = weights;
    this.voices = voices;
    for (Figure figure : figures) {
      for (Point point : figure.draft().points()) {
        figuresOf.computeIfAbsent(point, any -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** "That figure is wrong": the number that this or the sentence before it gives. */
  @Nullable Draft target(Point point) {
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

  /** Marks each number that answers the question of an earlier one. */
  void mark() {
    for (Figure behind : figures) {
      List<Figure> earlier =
          figures.stream()
              .filter(before -> before.draft().first().article() < behind.draft().first().article())
              .filter(before -> before.amount().isComparable(behind.amount()))
              .toList();
      earlier.forEach(before -> number(before, behind));
      if (earlier.size() == 1 && behind.amount().measure() == Measure.MONEY) {
        onlyOther(earlier.getFirst(), behind);
      }
    }
  }

  /** "That is 35 million. He contradicted reports of a higher sum": one other sum was reported. */
  private void onlyOther(Figure before, Figure behind) {
    Point late = behind.draft().first();
    if (changes(late) || beside(late).anyMatch(FigureChanges::changes)) {
      change(before, behind, late);
    }
  }

  private void number(Figure before, Figure behind) {
    for (Point late : Voices.asked(behind.draft())) {
      if (isSetAgainst(before, late)) {
        change(before, behind, late);
        return;
      }
    }
    Point late = behind.draft().first();
    for (Point early : Voices.asked(before.draft())) {
      if (early.article() < late.article()
          && weights.likeness(early.concepts(), late.concepts()) >= SLOT
          && !gives(late, before)) {
        change(before, behind, late);
        return;
      }
    }
  }

  /** "14, not 40"; but "14 of 40" is no other number. "It is 14. The first count had been 40." */
  private boolean isSetAgainst(Figure before, Point late) {
    if (gives(late, before)) {
      return changes(late) || late.negated() || beside(late).anyMatch(FigureChanges::changes);
    }
    return beside(late)
        .anyMatch(other -> gives(other, before) && (changes(other) || changes(late)));
  }

  /** The sentences before and behind. */
  private Stream<Point> beside(Point point) {
    List<Point> article = points.get(point.article());
    return Stream.of(point.index() - 1, point.index() + 1)
        .filter(i -> i >= 0 && i < article.size())
        .map(article::get);
  }

  private boolean gives(Point point, Figure figure) {
    return figuresOf.getOrDefault(point, List.of()).contains(figure);
  }

  private static boolean changes(Point point) {
    return switch (point.stance()) {
      case DENIES, WITHDRAWS, REVISES -> true;
      case ASSERTS, CONFIRMS, CONCURS, EVADES -> false;
    };
  }

  private void change(Figure before, Figure behind, Point late) {
    behind.draft().change(before.draft(), kind(before, late), late, "number");
  }

  private RelationKind kind(Figure before, Point late) {
    boolean same = voices.isByOneOutlet(late, before.draft());
    return switch (late.stance()) {
      case WITHDRAWS -> same ? RelationKind.WITHDRAWS : RelationKind.REVISES;
      case DENIES -> RelationKind.CONTRADICTS;
      case ASSERTS, CONFIRMS, CONCURS, REVISES, EVADES -> RelationKind.REVISES;
    };
  }
}
