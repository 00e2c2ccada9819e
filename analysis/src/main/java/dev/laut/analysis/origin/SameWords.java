package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins a source without a name to whoever was quoted with the same words before: words in
 * quotation marks come from one mouth, whatever the later outlet calls it.
 */
final class SameWords {

  /** So many words in a row are nobody else's. */
  private static final int WORDS = 4;

  /** Words of a quotation that are looked at. */
  private static final int MOST = 40;

  private final List<ArticleReading> articles;
  private final Roster roster;
  private final Unions unions;

  /** Who was quoted first with so many words. */
  private final Map<List<String>, Player> said = new HashMap<>();

  SameWords(List<ArticleReading> articles, Roster roster, Unions unions) {
    this.articles = articles;
    this.roster = roster;
    this.unions = unions;
  }

  void run() {
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i).article().text();
      for (Statement statement : articles.get(i).statements()) {
        List<Integer> chain = roster.chain(i, statement);
        if (statement.type() == StatementType.DIRECT
            && !chain.isEmpty()
            && chain.getLast() != Roster.NOBODY) {
          quoted(words(statement, text), roster.players().get(chain.getLast()));
        }
      }
    }
  }

  private static List<String> words(Statement statement, String text) {
    List<String> words = new ArrayList<>();
    for (Span span : statement.quote()) {
      words.addAll(Roster.words(span.in(text)));
    }
    return words.subList(0, Math.min(MOST, words.size()));
  }

  private void quoted(List<String> words, Player speaker) {
    for (int i = 0; i + WORDS <= words.size(); i++) {
      Player first = said.putIfAbsent(List.copyOf(words.subList(i, i + WORDS)), speaker);
      if (first != null && first.article() != speaker.article()) {
        if (speaker.kind() == SourceKind.ANONYMOUS) {
          unions.join(first.id(), speaker.id(), StepKind.COPIED_TEXT);
        }
        return;
      }
    }
  }
}
