package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Body.Line;
import dev.laut.analysis.headline.Body.Standing;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Measure;
import dev.laut.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the headline that leave nothing over ("all", "not even", "the last"), which the body
 * does not say.
 */
final class ScopeCheck {

  private ScopeCheck() {}

  static List<Finding> check(Title title, Body body, HeadlineWords words) {
    List<Finding> findings = new ArrayList<>();
    for (Title.Claim claim : title.claims()) {
      if (claim.question()) {
        continue;
      }
      for (int i = 0; i < claim.tokens().size(); i++) {
        String absolute = words.absolute(claim.tokens(), i);
        Token word = claim.tokens().get(i);
        if (absolute != null && !claim.quoted().contains(word)) {
          Finding finding = finding(claim, word, absolute, body, words);
          if (finding != null) {
            findings.add(finding);
          }
          break;
        }
      }
    }
    return findings;
  }

  private static @Nullable Finding finding(
      Title.Claim claim, Token word, String absolute, Body body, HeadlineWords words) {
    Evidence evidence = Evidence.of(claim, body);
    Line weak = null;
    for (Line line : body.lines()) {
      boolean same = evidence.lines().contains(line);
      if (same && absolute.equals("none") && HeadlineWords.anyIn(words.negations, line.tokens())) {
        return null;
      }
      for (int i = 0; i < line.tokens().size(); i++) {
        boolean said = absolute.equals(words.absolute(line.tokens(), i));
        boolean firm = line.standing() == Standing.FIRM && sameThing(claim, word, line.tokens(), i);
        if (said && (same || firm)) {
          return null;
        }
      }
      weak = weak == null && same ? line : weak;
    }
    Line rest = remainder(body, words);
    Line place = rest != null ? rest : weak;
    return new Finding(
        FindingKind.SCOPE,
        word.span(),
        place == null ? List.of() : List.of(place.span()),
        rest != null
            ? "the headline leaves nothing over, the body keeps a remainder"
            : "the body does not go as far as this word");
  }

  /** "the last allies" in both; not "the last days". */
  private static boolean sameThing(Title.Claim claim, Token word, List<Token> line, int at) {
    int next = claim.tokens().indexOf(word) + 1;
    return next < claim.tokens().size()
        && at + 1 < line.size()
        && Stem.of(claim.tokens().get(next)).matches(Stem.of(line.get(at + 1)));
  }

  /** A sentence that keeps a number of something: "only 300 helpers will come". */
  private static @Nullable Line remainder(Body body, HeadlineWords words) {
    for (Quantity quantity : body.text().quantities()) {
      Line line =
          body.lines()
              .get(body.text().sentenceOf(body.text().tokenAt(quantity.span().begin())).index());
      if (quantity.measure() == Measure.COUNT
          && HeadlineWords.anyIn(words.remainders, line.tokens())) {
        return line;
      }
    }
    return null;
  }
}
