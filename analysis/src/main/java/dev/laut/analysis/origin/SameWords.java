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
 * Joins whoever is quoted with the words that another was quoted with before: words in quotation
 * marks come from one mouth, whatever the later outlet calls it. Only two people by name are kept
 * apart, since one of them was misread.
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

  /** For articles that print a nameless source's words as their own: that source. */
  private final Map<Integer, Player> lenders = new HashMap<>();

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
          quoted(words(statement, text), roster.players().get(chain.getLast()), i);
        }
      }
    }
    roster.players().forEach(this::borrowed);
  }

  /**
   * An outlet that prints words of another outlet's nameless source as if they had been said to it
   * has shown no nameless source of its own.
   */
  private void borrowed(Player player) {
    Player lender = lenders.get(player.article());
    if (lender != null && player.kind() == SourceKind.ANONYMOUS) {
      unions.join(lender.id(), player.id(), StepKind.COPIED_TEXT);
    }
  }

  private static List<String> words(Statement statement, String text) {
    List<String> words = new ArrayList<>();
    for (Span span : statement.quote()) {
      words.addAll(Roster.words(span.in(text)));
    }
    return words.subList(0, Math.min(MOST, words.size()));
  }

  private void quoted(List<String> words, Player speaker, int article) {
    for (int i = 0; i + WORDS <= words.size(); i++) {
      Player first = said.putIfAbsent(List.copyOf(words.subList(i, i + WORDS)), speaker);
      if (first != null && first != speaker) {
        boolean twoPeople =
            first.kind() == SourceKind.PERSON && speaker.kind() == SourceKind.PERSON;
        if (first.article() != speaker.article() && !twoPeople) {
          unions.join(first.id(), speaker.id(), StepKind.COPIED_TEXT);
          if (first.isVeiled() && !speaker.route().same(first.route())) {
            lenders.putIfAbsent(article, first);
          }
        }
        return;
      }
    }
  }
}
