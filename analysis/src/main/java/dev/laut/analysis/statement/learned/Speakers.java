package dev.laut.analysis.statement.learned;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Judgement;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses who says a statement: the choice that shares most words with the likely ones, on the
 * average. The rules' own answer has the benefit of the doubt.
 */
final class Speakers {

  /** How much likelier another speaker must be where a frame names one; chosen as in Selection. */
  private static final double DOUBT_IN_FRAME = 3;

  private static final double DOUBT = 1.5;

  /** Choices less likely than this are not looked at. */
  private static final double FAINT = 0.005;

  private Speakers() {}

  /** {@code found} with their speakers chosen anew. */
  static List<Attribution> resolve(
      Annotated text, CandidateText source, List<Attribution> found, Weights model) {
    List<Attribution> resolved = new ArrayList<>(found);
    for (int i = 0; i < resolved.size(); i++) {
      Attribution statement = resolved.get(i);
      List<SpeakerChoice> choices = source.speakers(i, resolved);
      resolved.set(i, choose(text, statement, choices, model));
    }
    return resolved;
  }

  private static Attribution choose(
      Annotated text, Attribution statement, List<SpeakerChoice> choices, Weights model) {
    double[] scores = choices.stream().mapToDouble(c -> model.score(c.features())).toArray();
    double[] likely = probabilities(scores);
    double doubt = statement.frame().isEmpty() ? DOUBT : DOUBT_IN_FRAME;
    List<TokenSet> tokens = new ArrayList<>();
    for (SpeakerChoice choice : choices) {
      tokens.add(TokenSet.under(choice.speaker(), text));
    }
    int best = -1;
    double most = -1;
    for (int i = 0; i < likely.length; i++) {
      List<Span> speaker = choices.get(i).speaker();
      boolean own = speaker.equals(statement.speaker());
      if (own || likely[i] > FAINT) {
        double shared = shared(i, likely, tokens) * (own ? doubt : 1);
        if (shared > most) {
          most = shared;
          best = i;
        }
      }
    }
    if (best < 0) {
      return statement;
    }
    SpeakerChoice chosen = choices.get(best);
    return statement
        .withSpeaker(chosen.speaker())
        .judged(
            new Judgement(
                Judgement.Question.SPEAKER,
                scores[best],
                nextBest(scores, best),
                model.strongest(chosen.told().get())));
  }

  /** The highest score but that at {@code chosen}; its own where it is the only one. */
  private static double nextBest(double[] scores, int chosen) {
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      next = i == chosen ? next : Math.max(next, scores[i]);
    }
    return scores.length > 1 ? next : scores[chosen];
  }

  /** How much choice {@code at} is expected to have in common with the speaker. */
  private static double shared(int at, double[] likely, List<TokenSet> tokens) {
    if (tokens.get(at).isEmpty()) {
      return likely[at];
    }
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      if (likely[i] > FAINT) {
        sum += likely[i] * tokens.get(i).overlap(tokens.get(at));
      }
    }
    return sum;
  }

  private static double[] probabilities(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] likely = Arrays.stream(scores).map(s -> StrictMath.exp(s - most)).toArray();
    double sum = 0;
    for (double each : likely) {
      sum += each;
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
