package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Body.Line;
import dev.laut.analysis.headline.Body.Standing;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims of which the body says the opposite: it denies the same word ("resigns" over "will not
 * resign"), or tells its opposite ("closes" over "stays open"). One sentence that tells what the
 * headline tells makes it no reversal, whoever denies it elsewhere.
 */
final class ReversalCheck {

  /** Of a claim's other words, weighed alike, this share must be near what says the opposite. */
  private static final double SAME_MATTER = 0.34;

  /** A claim of more words is a text, no headline. */
  private static final int MOST_PREDICATES = 40;

  private final Body body;
  private final HeadlineWords words;
  private final List<List<Predicate>> lines = new ArrayList<>();

  ReversalCheck(Body body, HeadlineWords words) {
    this.body = body;
    this.words = words;
    for (Line line : body.lines()) {
      lines.add(line.asks() ? List.of() : words.predicates.read(line.tokens()));
    }
  }

  List<Finding> check(Title.Claim claim) {
    List<Predicate> said = words.predicates.read(claim.tokens());
    if (said.size() > MOST_PREDICATES) {
      return List.of();
    }
    for (Predicate predicate : said) {
      boolean aside = predicate.sign() == Sign.OPEN || isAside(claim.tokens(), predicate.at());
      Line against = aside ? null : against(claim, predicate, said);
      if (against != null) {
        return List.of(
            new Finding(
                FindingKind.REVERSAL,
                claim.span(),
                List.of(against.span()),
                "the body says the opposite"));
      }
    }
    return List.of();
  }

  /** "after one complaint": what stands behind a preposition is not what the claim is about. */
  private static boolean isAside(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0
        && (tokens.get(before).tag() == Tag.DET
            || tokens.get(before).tag() == Tag.NUM
            || tokens.get(before).tag() == Tag.ADJ)) {
      before--;
    }
    return before >= 0 && tokens.get(before).tag() == Tag.ADP && !tokens.get(before).is("to");
  }

  /** How often the body tells each thing that the claim tells. */
  Opinions opinions(Title.Claim claim) {
    int same = 0;
    int opposite = 0;
    int open = 0;
    for (Predicate said :
        words.predicates.read(claim.tokens()).stream().limit(MOST_PREDICATES).toList()) {
      for (List<Predicate> line : lines) {
        for (Predicate told : line) {
          Opposites.Kinship kinship = words.opposites.of(said, told);
          if (kinship == Opposites.Kinship.NONE) {
            continue;
          }
          Sign sign = kinship == Opposites.Kinship.OPPOSITE ? told.sign().turned() : told.sign();
          boolean unsure = said.sign() == Sign.OPEN || sign == Sign.OPEN;
          open += unsure ? 1 : 0;
          opposite += said.sign().against(sign) ? 1 : 0;
          same += !unsure && said.sign() == sign ? 1 : 0;
        }
      }
    }
    return new Opinions(same, opposite, open);
  }

  /** The first sentence that says the opposite where none says the same. */
  private @Nullable Line against(Title.Claim claim, Predicate said, List<Predicate> all) {
    List<Predicate> kin =
        all.stream()
            .filter(each -> words.opposites.of(said, each) != Opposites.Kinship.NONE)
            .toList();
    Line found = null;
    for (Line line : body.lines()) {
      for (Predicate told : lines.get(line.index())) {
        Opposites.Kinship kinship = words.opposites.of(said, told);
        if (kinship == Opposites.Kinship.NONE || told.sign() == Sign.OPEN) {
          continue;
        }
        boolean opposite = kinship == Opposites.Kinship.OPPOSITE;
        boolean differs = said.sign().against(opposite ? told.sign().turned() : told.sign());
        if (!differs) {
          return null;
        }
        if (found == null && weighs(line, told, opposite) && isSameMatter(claim, kin, line)) {
          found = line;
        }
      }
    }
    return found;
  }

  /** What the text itself does not stand behind is no evidence that the headline is wrong. */
  private boolean weighs(Line line, Predicate told, boolean opposite) {
    boolean tells =
        opposite
            || told.token().tag() == Tag.VERB
            || told.token().tag() == Tag.ADJ
            || words.opposites.knows(told);
    return tells && line.standing() != Standing.HEDGED && line.standing() != Standing.DENIED;
  }

  /** Whether the sentence speaks of whom the claim speaks of, and of enough of the rest. */
  private boolean isSameMatter(Title.Claim claim, List<Predicate> kin, Line line) {
    List<Token> others =
        claim.content().stream()
            .filter(token -> kin.stream().noneMatch(each -> each.token() == token))
            .toList();
    List<Stem> near = new ArrayList<>(line.stems());
    boolean pronoun = line.tokens().stream().anyMatch(token -> token.tag() == Tag.PRON);
    if (pronoun && line.index() > 0) {
      near.addAll(body.lines().get(line.index() - 1).stems());
    }
    List<Token> held = others.stream().filter(token -> isAmong(near, token)).toList();
    int verb = kin.getFirst().token().index();
    boolean who =
        held.stream()
            .anyMatch(
                token -> token == others.getFirst() || token.index() < verb || isName(line, token));
    return who && held.size() >= SAME_MATTER * others.size();
  }

  private static boolean isName(Line line, Token token) {
    return line.tokens().stream()
        .anyMatch(each -> each.tag() == Tag.PROPN && each.text().equals(token.text()));
  }

  private static boolean isAmong(List<Stem> stems, Token token) {
    Stem stem = Stem.of(token);
    return stems.stream().anyMatch(stem::matches);
  }
}
