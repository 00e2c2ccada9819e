package dev.laut.desk.article;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Finding;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One point in which the headline says more, both sides cut around the words.
 *
 * @param kind label of its kind
 * @param headline before, the words, behind
 * @param body for each place in the text: before, the words, behind
 */
public record HeadlineSide(
    String kind, String note, List<String> headline, List<List<String>> body) {

  private static final int AROUND = 90;

  static List<HeadlineSide> of(ArticleReading reading) {
    Article article = reading.article();
    String title = article.title() == null ? "" : article.title();
    List<HeadlineSide> sides = new ArrayList<>();
    for (Finding finding : reading.headline().findings()) {
      sides.add(
          new HeadlineSide(
              finding.kind().label(),
              finding.note(),
              around(title, finding.headline(), title.length()),
              finding.body().stream().map(span -> around(article.text(), span, AROUND)).toList()));
    }
    return sides;
  }

  private static List<String> around(String text, Span span, int letters) {
    int begin = Math.min(span.begin(), text.length());
    int end = Math.min(span.end(), text.length());
    int from = wordStart(text, Math.max(0, begin - letters));
    int to = wordEnd(text, Math.min(text.length(), end + letters));
    return List.of(
        (from > 0 ? "… " : "") + text.substring(Math.min(from, begin), begin),
        text.substring(begin, end),
        text.substring(end, Math.max(to, end)) + (to < text.length() ? " …" : ""));
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return Math.min(start, text.length());
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }
}
