package dev.laut.analysis.statement.learned;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Judgement;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses candidates that do not contradict each other, the likeliest first. What the rules decided
 * on comes before what they did not, and does not contradict itself.
 */
public final class Selection {

  /**
   * Below these probabilities what the rules decided on is dropped, from the others on what they
   * did not decide on is added. Chosen by cross-validation on the training articles and a look at
   * both German development sets; statements without a frame are annotated so unevenly that the
   * rules are trusted longer there.
   */
  private static final double DROPPED = logOdds(0.38);

  private static final double DROPPED_UNFRAMED = logOdds(0.2);
  private static final double ADDED = logOdds(0.5);
  private static final double ADDED_UNFRAMED = logOdds(0.6);

  /** What is quoted in a sentence may fill this share of a statement made of the sentence. */
  private static final double LARGEST_INSIDE = 0.6;

  private record Scored(Candidate candidate, TokenSet quote, double score) {

    boolean decided() {
      return candidate.standing() == Standing.DECIDED;
    }

    boolean direct() {
      return candidate.attribution().type() == StatementType.DIRECT;
    }
  }

  private Selection() {}

  /** The statements among {@code candidates}, in the order of their quotes. */
  public static List<Attribution> of(Annotated text, List<Candidate> candidates, Weights model) {
    List<Scored> likely = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double score = model.score(candidate.features());
      if (score >= least(candidate)) {
        TokenSet quote = TokenSet.under(candidate.attribution().quote(), text);
        likely.add(new Scored(candidate, quote, score));
      }
    }
    likely.sort(Comparator.comparing(Scored::decided).thenComparing(Scored::score).reversed());
    List<List<Scored>> bySentence = new ArrayList<>();
    text.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    List<Scored> kept = new ArrayList<>();
    for (Scored scored : likely) {
      List<List<Scored>> around = around(text, bySentence, scored.quote());
      if (around.stream().noneMatch(row -> contradicts(row, scored))) {
        around.forEach(row -> row.add(scored));
        kept.add(scored);
      }
    }
    kept.sort(
        Comparator.<Scored>comparingInt(scored -> scored.quote().first())
            .thenComparing(Comparator.<Scored>comparingInt(s -> s.quote().last()).reversed()));
    return merged(text, kept, model);
  }

  private static Attribution judged(Scored scored, Weights model) {
    Candidate candidate = scored.candidate();
    return candidate
        .attribution()
        .judged(
            new Judgement(
                Judgement.Question.STATEMENT,
                scored.score(),
                least(candidate),
                model.strongest(candidate.told().get())));
  }

  private static double least(Candidate candidate) {
    boolean decided = candidate.standing() == Standing.DECIDED;
    return switch (candidate.attribution().type()) {
      case DIRECT, INDIRECT -> decided ? DROPPED : ADDED;
      case REPORTED, FREE_INDIRECT, INDIRECT_FREE_INDIRECT ->
          decided ? DROPPED_UNFRAMED : ADDED_UNFRAMED;
    };
  }

  private static List<List<Scored>> around(
      Annotated text, List<List<Scored>> bySentence, TokenSet quote) {
    int first = text.sentenceOf(quote.first()).index();
    int last = text.sentenceOf(quote.last()).index();
    return bySentence.subList(first, last + 1);
  }

  private static boolean contradicts(List<Scored> kept, Scored scored) {
    for (Scored other : kept) {
      if (other.quote().shared(scored.quote()) > 0
          && !(other.decided() && scored.decided())
          && !isInside(other, scored)
          && !isInside(scored, other)) {
        return true;
      }
    }
    return false;
  }

  /** Direct speech may stand inside a statement of another type. */
  private static boolean isInside(Scored inner, Scored outer) {
    if (!inner.direct() || outer.direct() || !outer.quote().holds(inner.quote())) {
      return false;
    }
    double share = (double) inner.quote().size() / outer.quote().size();
    return outer.candidate().attribution().type() == StatementType.INDIRECT
        || share < LARGEST_INSIDE;
  }

  /** Neighbouring sentences in the subjunctive are one statement. */
  private static List<Attribution> merged(Annotated text, List<Scored> kept, Weights model) {
    List<Attribution> found = new ArrayList<>();
    int last = -1;
    for (Scored scored : kept) {
      Attribution next = judged(scored, model);
      if (last >= 0 && goesOn(text, found.get(last), next)) {
        Attribution begun = found.get(last);
        Span both = begun.quote().getFirst().cover(next.quote().getFirst());
        found.set(last, begun.withQuote(List.of(both)));
      } else {
        last = next.type() == StatementType.INDIRECT_FREE_INDIRECT ? found.size() : last;
        found.add(next);
      }
    }
    return found;
  }

  private static boolean goesOn(Annotated text, Attribution last, Attribution next) {
    if (next.type() != StatementType.INDIRECT_FREE_INDIRECT
        || last.quote().getLast().end() > next.quote().getFirst().begin()) {
      return false;
    }
    int token = text.tokenAt(last.quote().getLast().end());
    Sentence before = text.sentenceOf(token - 1);
    Sentence behind = text.sentenceOf(token);
    return token == text.tokenAt(next.quote().getFirst().begin())
        && before.block() == behind.block();
  }

  private static double logOdds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }
}
