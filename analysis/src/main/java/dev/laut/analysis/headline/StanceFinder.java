package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.model.Statement;
import java.util.List;

/** Finds how headlines, their own or others', stand to one body. Not thread-safe. */
public final class StanceFinder {

  private final HeadlineWords words;
  private final Body body;
  private final ReversalCheck reversals;

  /**
   * @param text in a language whose headlines are checked
   */
  public StanceFinder(Annotated text, List<Statement> statements) {
    words = new HeadlineWords(Language.of(text.lang()));
    body = new Body(text, statements, words);
    reversals = new ReversalCheck(body, words);
  }

  /** The stance of {@code title}, all of whose words are taken for one claim. */
  public Stance find(Annotated title) {
    Title parsed = Title.of(title, words);
    Title.Claim whole = Title.Claim.whole(title, words);
    return new Stance(
        whole, HeadlineCheck.check(parsed, body, words), body, words, reversals.opinions(whole));
  }
}
