package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which articles of a story took their text from which. */
final class Borrowing {

  /** From this share on an article's nameless sources are taken to be those of its model. */
  private static final double MUCH = 0.25;

  private final List<ArticleReading> articles;
  private final Map<Integer, List<Loan>> loans = new HashMap<>();

  /** Articles in which code points and UTF-16 units count alike. */
  private final BitSet plain = new BitSet();

  /** Article {@code from} gave text to another by {@code copy}. */
  record Loan(int from, Copy copy) {}

  Borrowing(List<ArticleReading> articles, List<Copy> copies) {
    this.articles = articles;
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).id(), i);
      String text = articles.get(i).article().text();
      plain.set(i, text.codePointCount(0, text.length()) == text.length());
    }
    for (Copy copy : copies) {
      Integer src = numbers.get(copy.src());
      Integer dst = numbers.get(copy.dst());
      if (src != null && dst != null) {
        loans.computeIfAbsent(dst, any -> new ArrayList<>()).add(new Loan(src, copy));
      }
    }
  }

  /** From whom article {@code number} took text, most first. */
  List<Loan> of(int number) {
    return loans.getOrDefault(number, List.of());
  }

  /** Joins the nameless sources of an article to those of the one that it took its text from. */
  void join(Roster roster, Unions unions) {
    for (int dst = 0; dst < articles.size(); dst++) {
      for (Loan loan : of(dst)) {
        for (Statement statement : articles.get(dst).statements()) {
          join(dst, statement, loan, roster, unions);
        }
      }
    }
  }

  private void join(int dst, Statement statement, Loan loan, Roster roster, Unions unions) {
    int taken = nameless(dst, statement, roster);
    if (taken == Roster.NOBODY) {
      return;
    }
    int model = model(dst, statement, loan, roster);
    if (model != Roster.NOBODY) {
      unions.join(model, taken, StepKind.COPIED_TEXT);
    }
  }

  private static int nameless(int article, Statement statement, Roster roster) {
    List<Integer> chain = roster.chain(article, statement);
    int last = chain.isEmpty() ? Roster.NOBODY : chain.getLast();
    boolean veiled =
        last != Roster.NOBODY && roster.players().get(last).kind() == SourceKind.ANONYMOUS;
    return veiled ? last : Roster.NOBODY;
  }

  /** The nameless source in the words that were copied, or the only one of a text much copied. */
  private int model(int dst, Statement statement, Loan loan, Roster roster) {
    Span quote = statement.quote().getFirst();
    ArticleReading src = articles.get(loan.from());
    Span words = source(quote, dst, loan.copy());
    int only = Roster.NOBODY;
    int count = 0;
    for (Statement other : src.statements()) {
      int player = nameless(loan.from(), other, roster);
      if (player == Roster.NOBODY) {
        continue;
      }
      if (words != null && overlaps(other, words, loan.from())) {
        return player;
      }
      count += player == only ? 0 : 1;
      only = player;
    }
    return count == 1 && loan.copy().share() >= MUCH ? only : Roster.NOBODY;
  }

  private boolean overlaps(Statement statement, Span points, int article) {
    return statement.quote().stream().anyMatch(quote -> points(quote, article).overlaps(points));
  }

  /** The words of the model that {@code span} of the copy was taken from, in code points. */
  private @Nullable Span source(Span span, int dst, Copy copy) {
    Span points = points(span, dst);
    return copy.passages().stream()
        .filter(passage -> passage.dst().overlaps(points))
        .map(Copy.Passage::src)
        .findFirst()
        .orElse(null);
  }

  /** Whether {@code span} of article {@code dst} lies in text taken from another of the story. */
  @Nullable Loan lender(int dst, Span span) {
    for (Loan loan : of(dst)) {
      if (source(span, dst, loan.copy()) != null) {
        return loan;
      }
    }
    return null;
  }

  private Span points(Span span, int article) {
    if (plain.get(article)) {
      return span;
    }
    String text = articles.get(article).article().text();
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }
}
