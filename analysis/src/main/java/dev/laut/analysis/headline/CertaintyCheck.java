package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Body.Line;
import dev.laut.analysis.headline.Body.Standing;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that the headline makes in its own voice, and the body only with reserve. */
final class CertaintyCheck {

  /** With less of a claim's words in it, a sentence is no evidence for it. */
  private static final double LEAST_SHARE = 0.25;

  /** An article that is hearsay in this share of its statements makes no claim firm. */
  private static final double HEARSAY = 0.7;

  private static final int FEWEST_STATEMENTS = 4;

  private final Body body;

  private final Set<String> verbs = new HashSet<>();

  CertaintyCheck(Body body) {
    this.body = body;
    for (Token token : body.text().tokens()) {
      if (token.tag() == Tag.VERB) {
        verbs.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * What is less sure in the body.
   *
   * @param beyond whether the headline goes further than any sentence of the body; then a firm
   *     sentence about the same does not make it sure
   */
  List<Finding> check(Title.Claim claim, boolean beyond) {
    boolean hearsay = body.statements().size() >= FEWEST_STATEMENTS && body.weakShare() >= HEARSAY;
    if (claim.attributed() || claim.isQuotation() || !hearsay && !states(claim)) {
      return List.of();
    }
    Evidence evidence = Evidence.of(claim, body);
    if (isSaidBySpeaker(claim, evidence)) {
      return List.of();
    }
    List<Line> lines = evidence.share() < LEAST_SHARE ? List.of() : evidence.lines();
    if (hearsay) {
      return findings(claim, body.lines());
    }
    boolean carried = evidence.hasFirm() && !beyond && !isVerbHedged(claim, lines);
    return lines.isEmpty() || carried ? List.of() : findings(claim, lines);
  }

  /**
   * Whether the words tell something: they have a verb, or one that is a verb in the body
   * (headlines are too short to be sure), or end with what something is ("Bank broke"). A topic
   * ("Sport in times of plague") and an instruction ("How to") claim nothing.
   */
  private boolean states(Title.Claim claim) {
    if (claim.content().isEmpty() || QuestionCheck.isOpen(claim)) {
      return false;
    }
    Token last = claim.content().getLast();
    return last.tag() == Tag.ADJ || claim.tokens().stream().anyMatch(this::isVerb);
  }

  private boolean isVerb(Token token) {
    return token.tag() == Tag.VERB
        || token.tag() == Tag.AUX
        || verbs.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * "The dam will fail" over "It could fail": what the claim says happens is told only with
   * reserve, however firmly the body speaks of the rest.
   */
  private boolean isVerbHedged(Title.Claim claim, List<Line> evidence) {
    List<Stem> verbs =
        claim.content().stream()
            .filter(token -> token.tag() == Tag.VERB)
            .map(token -> new Stem(token.lemma(), token.lemma()))
            .toList();
    List<Line> told =
        body.lines().stream()
            .filter(line -> line.stems().stream().anyMatch(stem -> hasLemma(verbs, stem)))
            .toList();
    return told.stream().anyMatch(evidence::contains)
        && told.stream().allMatch(line -> line.standing() == Standing.HEDGED);
  }

  private static boolean hasLemma(List<Stem> verbs, Stem stem) {
    return verbs.stream().anyMatch(verb -> verb.lemma().equals(stem.lemma()));
  }

  private static List<Finding> findings(Title.Claim claim, List<Line> lines) {
    List<Finding> findings = new ArrayList<>();
    Line hedged = first(lines, Standing.HEDGED, Standing.DENIED);
    Line veiled = veiled(lines);
    Line contested = first(lines, Standing.CONTESTED);
    Line weakest = hedged != null ? hedged : veiled != null ? veiled : contested;
    if (weakest != null) {
      findings.add(
          new Finding(
              FindingKind.CERTAINTY,
              claim.span(),
              List.of(place(weakest)),
              "the headline is sure, the body is not"));
    }
    if (veiled != null) {
      findings.add(
          new Finding(
              FindingKind.ATTRIBUTION,
              claim.span(),
              List.of(source(veiled)),
              "the headline drops that this comes from somebody who is not named"));
    } else if (contested != null) {
      findings.add(
          new Finding(
              FindingKind.ATTRIBUTION,
              claim.span(),
              List.of(source(contested)),
              "the headline drops who says so, and that it is contested"));
    }
    return findings;
  }

  private static @Nullable Line first(List<Line> lines, Standing... standings) {
    for (Line line : lines) {
      if (List.of(standings).contains(line.standing())) {
        return line;
      }
    }
    return null;
  }

  private static @Nullable Line veiled(List<Line> lines) {
    for (Line line : lines) {
      Statement statement = line.statement();
      if (statement != null && Body.isVeiled(statement.origin())) {
        return line;
      }
    }
    return null;
  }

  private static Span place(Line line) {
    return line.why() != null ? line.why() : line.span();
  }

  private static Span source(Line line) {
    Statement statement = line.statement();
    Source origin = statement == null ? null : statement.origin();
    return origin != null && origin.span() != null ? origin.span() : line.span();
  }

  /** "Brunn: The mill stays", or words in quotation marks that the body has from somebody. */
  private boolean isSaidBySpeaker(Title.Claim claim, Evidence evidence) {
    List<Stem> lead = claim.lead().stream().map(Stem::of).toList();
    for (Line line : evidence.lines()) {
      Statement statement = line.statement();
      if (statement != null && statement.chain().stream().anyMatch(each -> names(lead, each))) {
        return true;
      }
    }
    return claim.quoted().size() > 1
        && body.statements().stream().anyMatch(each -> says(each, claim.quoted()));
  }

  private static boolean names(List<Stem> lead, Source source) {
    String name = source.name();
    if (name == null || Body.isVeiled(source)) {
      return false;
    }
    for (String part : name.split(" ")) {
      String lower = part.toLowerCase(Locale.ROOT);
      Stem stem = new Stem(lower, lower);
      if (part.length() > 2 && lead.stream().anyMatch(stem::matches)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(Statement statement, List<Token> quoted) {
    for (Span span : statement.quote()) {
      String words = span.in(body.text().text()).toLowerCase(Locale.ROOT);
      if (quoted.stream()
          .allMatch(token -> words.contains(token.text().toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }
}
