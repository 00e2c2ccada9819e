package dev.laut.analysis.claim;

import dev.laut.model.ArticleReading;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words in which a claim is told: those of the earliest article, without frame and dateline.
 */
final class Wording {

  /** A clause with fewer letters does not say what it is about. */
  private static final int SHORTEST = 30;

  /** Words shown before and behind a number. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 5;

  private Wording() {}

  static String of(Point point, ArticleReading reading, @Nullable Amount amount) {
    String text = reading.article().text();
    Statement statement = point.statement();
    if (statement != null && (amount == null || holds(statement, amount.quantity().span()))) {
      List<String> parts = new ArrayList<>();
      for (Span quote : statement.quote()) {
        if (quote.overlaps(point.span())) {
          parts.add(quote.in(text));
        }
      }
      String said = String.join(" … ", parts);
      if (said.length() >= SHORTEST) {
        return tidy(said);
      }
    }
    if (amount != null) {
      return tidy(clause(point, text, amount));
    }
    boolean bare = point.span().length() < SHORTEST && point.index() > 0;
    int begin = bare ? reading.sentences().get(point.index() - 1).begin() : point.span().begin();
    return tidy(text.substring(begin, point.span().end()));
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.quote().stream().anyMatch(quote -> quote.contains(span));
  }

  /** The part of the sentence between commas in which the number stands. */
  private static String clause(Point point, String text, Amount amount) {
    int at = amount.quantity().span().begin();
    int begin = at;
    while (begin > point.span().begin() && !isBreak(text, begin - 1)) {
      begin--;
    }
    int end = amount.quantity().span().end();
    while (end < point.span().end() && !isBreak(text, end)) {
      end++;
    }
    if (end - begin < SHORTEST) {
      begin = point.span().begin();
      end = point.span().end();
    }
    begin = Math.max(begin, back(text, at, BEFORE));
    return text.substring(begin, Math.min(end, on(text, amount.quantity().span().end(), BEHIND)));
  }

  /** The beginning of the word {@code words} before {@code at}. */
  private static int back(String text, int at, int words) {
    int i = at;
    for (int left = words; i > 0 && left > 0; left--) {
      i = text.lastIndexOf(' ', i - 2) + 1;
    }
    return i;
  }

  /** The end of the word {@code words} behind {@code at}. */
  private static int on(String text, int at, int words) {
    int i = at;
    for (int left = words; i < text.length() && left > 0; left--) {
      int space = text.indexOf(' ', i + 1);
      i = space < 0 ? text.length() : space;
    }
    return i;
  }

  private static boolean isBreak(String text, int i) {
    char c = text.charAt(i);
    boolean inNumber = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    return (c == ',' || c == ';' || c == ':') && !inNumber;
  }

  /** In one line, without the conjunction that a clause begins with. */
  private static String tidy(String said) {
    return said.strip().replaceAll("\\s+", " ").replaceFirst("^(dass|that) ", "");
  }
}
