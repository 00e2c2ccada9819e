package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Compares what a headline claims with what its body says. Thread-safe. */
public final class HeadlineCheck {

  private final Map<String, HeadlineWords> words = new ConcurrentHashMap<>();

  /**
   * The verdict on {@code title} with its findings, one of a kind for each claim.
   *
   * @param title the headline's words, in the body's language
   * @param statements of the body, with chains and hedges
   */
  public Headline check(Annotated title, Annotated body, List<Statement> statements) {
    Language language = Language.of(body.lang());
    if (!language.has("headline/hedges")) {
      return new Headline(Verdict.NO_CLAIM, List.of());
    }
    HeadlineWords lists = words.computeIfAbsent(language.tag(), any -> new HeadlineWords(language));
    return check(Title.of(title, lists), new Body(body, statements, lists), lists);
  }

  static Headline check(Title parsed, Body lines, HeadlineWords lists) {
    if (parsed.claims().isEmpty() || parsed.label() || lines.lines().isEmpty()) {
      return new Headline(Verdict.NO_CLAIM, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    QuestionCheck questions = new QuestionCheck(lines, lists);
    ReversalCheck reversals = new ReversalCheck(lines, lists);
    CertaintyCheck certainty = new CertaintyCheck(lines);
    List<Finding> scope = ScopeCheck.check(parsed, lines, lists);
    for (Title.Claim claim : parsed.claims()) {
      if (claim.question()) {
        QuestionCheck.Answer answer = questions.check(claim);
        verdicts.add(answer.verdict());
        findings.addAll(answer.findings());
      } else {
        List<Finding> reversal = new ArrayList<>(untrue(claim, lines));
        if (reversal.isEmpty()) {
          reversal.addAll(reversals.check(claim));
        }
        findings.addAll(reversal);
        findings.addAll(certainty.check(claim, !scope.isEmpty()));
        verdicts.add(reversal.isEmpty() ? Verdict.SUPPORTED : Verdict.CONTRADICTED);
      }
    }
    findings.addAll(QuantityCheck.check(parsed, lines));
    findings.addAll(scope);
    return new Headline(verdict(verdicts, findings), oneEach(findings));
  }

  /** Where the claim's evidence is what the body itself calls untrue. */
  private static List<Finding> untrue(Title.Claim claim, Body body) {
    if (claim.attributed()) {
      return List.of();
    }
    Evidence evidence = Evidence.of(claim, body);
    for (Body.Line line : evidence.lines()) {
      Statement statement = line.statement();
      if (statement != null
          && statement.hedge().level() == HedgeLevel.DENIED
          && !evidence.hasFirm()) {
        return List.of(
            new Finding(
                FindingKind.REVERSAL,
                claim.span(),
                List.of(line.span()),
                "the body says that this is untrue"));
      }
    }
    return List.of();
  }

  /** What weighs most: contradicted, then unsupported, then overstated. */
  private static Verdict verdict(List<Verdict> verdicts, List<Finding> findings) {
    if (verdicts.contains(Verdict.CONTRADICTED)) {
      return Verdict.CONTRADICTED;
    }
    if (verdicts.contains(Verdict.UNSUPPORTED)) {
      return Verdict.UNSUPPORTED;
    }
    boolean more =
        findings.stream()
            .anyMatch(finding ->
                switch (finding.kind()) {
                  case CERTAINTY, ATTRIBUTION, QUANTITY, SCOPE -> true;
                  case REVERSAL, MISSING, QUESTION -> false;
                });
    if (more) {
      return Verdict.OVERSTATED;
    }
    return verdicts.contains(Verdict.SUPPORTED) ? Verdict.SUPPORTED : Verdict.NO_CLAIM;
  }

  private record Place(FindingKind kind, Span headline) {}

  private static List<Finding> oneEach(List<Finding> findings) {
    Set<Place> seen = new HashSet<>();
    return findings.stream()
        .filter(finding -> seen.add(new Place(finding.kind(), finding.headline())))
        .toList();
  }
}
