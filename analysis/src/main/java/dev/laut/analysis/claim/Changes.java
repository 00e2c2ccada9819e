package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Figures.Figure;
import dev.laut.analysis.origin.Cast;
import dev.laut.model.ArticleReading;
import dev.laut.model.RelationKind;
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
  private static final double AGAIN = 0.6;

  /** Likeness from which on an article that opens so says that the claim came true. */
  private static final double OUTCOME = 0.5;

  /** Sentences that change something; more are not looked at. */
  private static final int MOST = 400;

  private final List<ArticleReading> articles;
  private final List<List<Point>> points;
  private final Weights weights;
  private final Voices voices;
  private final Map<Point, Draft> byFirst = new IdentityHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final DraftIndex index;
  private final @Nullable Draft lead;
  private final FigureChanges figures;
  private final Evidence evidence;

  Changes(
      List<ArticleReading> articles,
      List<List<Point>> points,
      Weights weights,
      Cast cast,
      List<Draft> drafts,
      @Nullable Draft lead,
      List<Figure> figures,
      Evidence evidence) {
    this.evidence = evidence;
    this.articles = articles;
    this.points = points;
    this.weights = weights;
    voices = new Voices(articles, cast);
    index = new DraftIndex(drafts, weights);
    this.lead = lead;
    this.figures = new FigureChanges(points, figures, weights, voices);
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
    figures.mark();
    if (lead != null) {
      outcomes(lead, fresh);
    }
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
          case ASSERTS, CONFIRMS, CONCURS, REVISES, EVADES -> RelationKind.REVISES;
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
    List<Draft> near = index.near(point);
    Draft named = named(point, near);
    Draft target = named == null ? before(point) : named;
    if (target != null && (named != null || isOpening(point) || point.stance() == Stance.CONCURS)) {
      confirm(point, target);
    }
    if (target == null || target.first().article() >= point.article() || isSaidAgain(point, near)) {
      return;
    }
    RelationKind kind = kind(point, target);
    if (kind == RelationKind.SUPPORTS && !isFurtherSource(point, target)) {
      return;
    }
    if (kind == RelationKind.CONTRADICTS && point.statement() != null) {
      target.deny(voices.origin(point), point.article());
    }
    if (!seen.add(point.article() + " " + kind + " " + System.identityHashCode(target))) {
      return;
    }
    draft(point, fresh).change(target, kind, point, "cue");
  }

  private boolean isFurtherSource(Point point, Draft target) {
    return voices.origin(point) >= 0 && !voices.isByOneSource(point, target);
  }

  /** Whether an earlier article denied, confirmed or changed it in the same words. */
  private boolean isSaidAgain(Point point, List<Draft> near) {
    return near.stream()
        .filter(draft -> draft.first().stance() == point.stance())
        .anyMatch(draft -> index.likeness(point, draft) >= AGAIN);
  }

  /** Who denies what he said himself takes it back. */
  private RelationKind kind(Point point, Draft target) {
    boolean own =
        point.statement() == null
            ? voices.isByOneOutlet(point, target)
            : voices.isByOneSource(point, target);
    return switch (point.stance()) {
      case CONFIRMS, CONCURS -> RelationKind.SUPPORTS;
      case DENIES -> own ? RelationKind.WITHDRAWS : RelationKind.CONTRADICTS;
      case WITHDRAWS -> RelationKind.WITHDRAWS;
      case REVISES -> RelationKind.REVISES;
      case ASSERTS, EVADES -> RelationKind.REPEATS;
    };
  }

  /**
   * A confirmation speaks for a claim that was made before it, in the same article or an earlier
   * one.
   */
  private void confirm(Point point, Draft target) {
    boolean confirms = point.stance() == Stance.CONFIRMS || point.stance() == Stance.CONCURS;
    boolean before =
        Voices.asked(target).stream()
            .anyMatch(said ->
                said.article() < point.article()
                    || said.article() == point.article() && said.index() < point.index());
    if (confirms && before) {
      target.confirmations().add(point);
      if (lead != null && lead != target && lead.points().contains(target.first())) {
        lead.confirmations().add(point);
      }
    }
  }

  /** An article that opens with a confirmation confirms what the story is about. */
  private boolean isOpening(Point point) {
    return points.get(point.article()).subList(0, point.index()).stream()
        .allMatch(before -> before.words().isEmpty());
  }

  /** What the sentence says to be about: the number that it denies or changes, or a claim. */
  private @Nullable Draft named(Point point, List<Draft> near) {
    Draft likest = likest(point, near);
    Draft number = figures.target(point);
    boolean plain = point.stance() == Stance.CONFIRMS && point.amounts().isEmpty();
    return number == null || plain && likest != null ? likest : number;
  }

  /** What the sentence before is about, or else the lead. */
  private @Nullable Draft before(Point point) {
    if (point.index() == 0) {
      return lead;
    }
    Point before = points.get(point.article()).get(point.index() - 1);
    Draft likest = likest(before, index.near(before));
    return likest == null ? lead : likest;
  }

  private @Nullable Draft likest(Point point, List<Draft> near) {
    Draft best = null;
    double most = ABOUT;
    for (Draft draft : near) {
      double likeness = index.likeness(point, draft);
      if (likeness > most && !denyBoth(point, draft.first())) {
        best = draft;
        most = likeness;
      }
    }
    return best;
  }

  private static boolean denyBoth(Point point, Point other) {
    return point.stance() == Stance.DENIES && other.stance() == Stance.DENIES;
  }

  /**
   * Articles that open with a claim after it was denied: whoever denied it was wrong, or gave in.
   */
  private void outcomes(Draft claim, List<Draft> fresh) {
    for (Draft denial : List.copyOf(fresh)) {
      boolean denies =
          denial.changes().stream()
              .anyMatch(
                  change -> change.to() == claim && change.kind() == RelationKind.CONTRADICTS);
      if (denies) {
        claim.points().stream()
            .filter(point -> point.article() > denial.points().getLast().article())
            .filter(point -> evidence.opens(point) && evidence.speaksFor(point, claim))
            .filter(point -> voices.isOpen(point) && index.likeness(point, claim) >= OUTCOME)
            .findFirst()
            .ifPresent(point -> outcome(point, denial, fresh));
      }
    }
  }

  private void outcome(Point point, Draft denial, List<Draft> fresh) {
    RelationKind kind =
        voices.isByOneSource(point, denial) ? RelationKind.WITHDRAWS : RelationKind.CONTRADICTS;
    draft(point, fresh).change(denial, kind, point, "outcome");
  }
}
