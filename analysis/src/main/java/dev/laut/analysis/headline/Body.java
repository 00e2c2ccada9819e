package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's text as sentences that stand more or less firmly. */
final class Body {

  /** A statement stands for a sentence of which it fills this share. */
  private static final double COVERS = 0.35;

  /** How many sentences behind a claim still answer it. */
  private static final int ANSWER_WITHIN = 2;

  /** How firmly the text stands behind a sentence. */
  enum Standing {
    /** The outlet's own word, or a named source's. */
    FIRM,
    /** "reportedly", "soll". */
    HEDGED,
    /** From somebody whom nobody names. */
    UNVERIFIED,
    /** One party says so, another denies it. */
    CONTESTED,
    /** The text itself says that it is doubtful or untrue. */
    DENIED
  }

  /**
   * A sentence with its content words.
   *
   * @param why words that make it less than firm, or null
   */
  record Line(
      int index,
      Span span,
      List<Token> tokens,
      List<Stem> stems,
      Standing standing,
      @Nullable Statement statement,
      @Nullable Span why) {

    /** A sentence that asks says nothing. */
    boolean asks() {
      return tokens.stream().anyMatch(token -> token.is("?"));
    }
  }

  private final Annotated text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Statement> statements;

  Body(Annotated text, List<Statement> statements, HeadlineWords words) {
    this.text = text;
    this.statements = statements;
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = text.tokens(sentence);
      List<Stem> stems = tokens.stream().filter(words::isContent).map(Stem::of).toList();
      Statement statement = covering(sentence.span());
      Span hedge = hedge(tokens, statement, words);
      Standing standing = standing(statement, hedge);
      if (standing == Standing.FIRM && statement != null && isContested(sentence, words)) {
        standing = Standing.CONTESTED;
      }
      lines.add(
          new Line(sentence.index(), sentence.span(), tokens, stems, standing, statement, hedge));
    }
  }

  Annotated text() {
    return text;
  }

  List<Line> lines() {
    return lines;
  }

  List<Statement> statements() {
    return statements;
  }

  /** Share of the statements that are hedged, doubted or from somebody whom nobody names. */
  double weakShare() {
    long weak =
        statements.stream()
            .filter(each ->
                each.hedge().level() != HedgeLevel.PLAIN
                    || each.origin().kind() == SourceKind.ANONYMOUS)
            .count();
    return statements.isEmpty() ? 0 : (double) weak / statements.size();
  }

  static boolean isVeiled(Source origin) {
    return switch (origin.kind()) {
      case ANONYMOUS, UNKNOWN -> true;
      case PERSON, ORGANISATION, AGENCY, OUTLET, DOCUMENT, GROUP -> false;
    };
  }

  private @Nullable Statement covering(Span sentence) {
    Statement best = null;
    int most = (int) (sentence.length() * COVERS);
    for (Statement statement : statements) {
      int covered = 0;
      for (Span quote : statement.quote()) {
        int begin = Math.max(quote.begin(), sentence.begin());
        covered += Math.max(0, Math.min(quote.end(), sentence.end()) - begin);
      }
      if (covered > most) {
        most = covered;
        best = statement;
      }
    }
    return best;
  }

  private static @Nullable Span hedge(
      List<Token> tokens, @Nullable Statement statement, HeadlineWords words) {
    if (statement != null && !statement.hedge().spans().isEmpty()) {
      return statement.hedge().spans().getFirst();
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean cue = statement != null && isFrame(statement, token);
      boolean denied =
          i + 1 < tokens.size() && HeadlineWords.in(words.negations, tokens.get(i + 1));
      if (!cue && !denied && HeadlineWords.asWritten(words.hedges, token, i == 0)) {
        return token.span();
      }
    }
    return null;
  }

  /** "reported" in "the town reported" hedges nothing. */
  private static boolean isFrame(Statement statement, Token token) {
    return statement.hedge().level() == HedgeLevel.PLAIN
        && statement.cue().stream().anyMatch(cue -> cue.contains(token.span()));
  }

  static Standing standing(@Nullable Statement statement, @Nullable Span hedge) {
    if (statement == null) {
      return hedge == null ? Standing.FIRM : Standing.HEDGED;
    }
    return switch (statement.hedge().level()) {
      case DENIED, DOUBTED -> Standing.DENIED;
      case HEDGED -> Standing.HEDGED;
      case PLAIN ->
          isVeiled(statement.origin())
              ? Standing.UNVERIFIED
              : hedge == null ? Standing.FIRM : Standing.HEDGED;
    };
  }

  /** Whether somebody contests right behind this sentence what it passes on. */
  private boolean isContested(Sentence sentence, HeadlineWords words) {
    int last = Math.min(text.sentences().size() - 1, sentence.index() + ANSWER_WITHIN);
    for (int i = sentence.index() + 1; i <= last; i++) {
      Sentence next = text.sentences().get(i);
      if (next.block() == sentence.block()
          && HeadlineWords.anyIn(words.contests, text.tokens(next))) {
        return true;
      }
    }
    return false;
  }
}
