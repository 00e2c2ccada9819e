package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Body.Line;
import dev.laut.analysis.headline.Body.Standing;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Span;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a headline that asks insinuates, and what the body answers. */
final class QuestionCheck {

  private static final Set<String> OPEN =
      Set.of(
          "was", "wer", "wie", "warum", "wieso", "weshalb", "wo", "wann", "wohin", "woher",
          "welche", "welcher", "welches", "what", "who", "how", "why", "where", "when", "which");

  private static final int FIRST_WORDS = 4;

  private static final int MOST_PREDICATES = 40;

  /** A verdict and what it rests on. */
  record Answer(Verdict verdict, List<Finding> findings) {}

  private final Body body;
  private final HeadlineWords words;

  QuestionCheck(Body body, HeadlineWords words) {
    this.body = body;
    this.words = words;
  }

  Answer check(Title.Claim claim) {
    Evidence evidence = Evidence.of(claim, body);
    List<Finding> findings = new ArrayList<>();
    List<Span> places = evidence.lines().stream().limit(1).map(Line::span).toList();
    findings.add(
        new Finding(FindingKind.QUESTION, claim.span(), places, "a question, no statement"));
    if (isOpen(claim) || isLeftOpen(evidence)) {
      return new Answer(Verdict.NO_CLAIM, findings);
    }
    boolean doubted =
        evidence.lines().stream().anyMatch(line -> line.standing() == Standing.DENIED);
    List<Token> missing = evidence.missing().stream().filter(words::carries).toList();
    if (doubted || !missing.isEmpty()) {
      if (!missing.isEmpty()) {
        findings.add(
            new Finding(
                FindingKind.MISSING,
                missing.getFirst().span(),
                List.of(),
                "the body never says this"));
      }
      return new Answer(Verdict.UNSUPPORTED, findings);
    }
    for (Line line : body.lines()) {
      boolean near = line.index() == 0 || evidence.lines().contains(line);
      if (near && line.standing() != Standing.HEDGED && answersNo(line, claim)) {
        findings.add(
            new Finding(
                FindingKind.REVERSAL, claim.span(), List.of(line.span()), "the body answers no"));
        return new Answer(Verdict.CONTRADICTED, findings);
      }
    }
    return new Answer(Verdict.NO_CLAIM, findings);
  }

  /** "How ...", "Why ...": does not ask whether something is so. */
  static boolean isOpen(Title.Claim claim) {
    return claim.tokens().stream().limit(3).anyMatch(token -> HeadlineWords.in(OPEN, token));
  }

  /** "No.", "Nobody says so", or a sentence that tells as not so what the question asks for. */
  private boolean answersNo(Line line, Title.Claim claim) {
    List<Token> tokens = line.tokens();
    List<Token> first = tokens.subList(0, Math.min(FIRST_WORDS, tokens.size()));
    if (HeadlineWords.anyIn(words.noes, first)
        || line.index() == 0 && HeadlineWords.anyIn(words.negations, first)) {
      return true;
    }
    List<Predicate> told = words.predicates.read(tokens);
    return words.predicates.read(claim.tokens()).stream()
        .limit(MOST_PREDICATES)
        .filter(asked -> words.carries(asked.token()))
        .anyMatch(asked -> told.stream().anyMatch(each -> denies(asked, each)));
  }

  private boolean denies(Predicate asked, Predicate told) {
    return switch (words.opposites.of(asked, told)) {
      case SAME -> told.sign() == Sign.NO;
      case OPPOSITE -> told.sign() == Sign.YES;
      case NONE -> false;
    };
  }

  private boolean isLeftOpen(Evidence evidence) {
    return body.lines().stream()
        .filter(line -> line.index() == 0 || evidence.lines().contains(line))
        .anyMatch(line -> HeadlineWords.anyIn(words.open, line.tokens()));
  }
}
