package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The words by which articles say who somebody is: "Leiterin der Küstenwache Sund". */
final class Surroundings {

  private static final int BEFORE = 6;
  private static final int BEHIND = 10;

  /** Articles that are asked for a name. */
  private static final int ASKED = 24;

  private final List<ArticleReading> articles;
  private final Roster roster;

  Surroundings(List<ArticleReading> articles, Roster roster) {
    this.articles = articles;
    this.roster = roster;
  }

  /** What the articles in which somebody speaks say right before and behind the name. */
  String of(Player person) {
    return around(person, roster.articles(person));
  }

  /** The same, of all articles that hold the name. */
  String everywhere(Player person) {
    int end = Math.min(articles.size(), person.article() + ASKED);
    return around(person, IntStream.range(person.article(), end).boxed().toList());
  }

  private String around(Player person, Collection<Integer> asked) {
    StringBuilder window = new StringBuilder();
    String name = String.valueOf(person.source().name());
    for (int article : asked) {
      String text = articles.get(article).article().text();
      int at = text.indexOf(name);
      if (at >= 0) {
        window.append(before(text, at)).append(' ');
        window.append(behind(text, at + name.length())).append(' ');
      }
    }
    return window.toString();
  }

  /** "Leiterin der Küstenwache Sund, " before a name: back to the last mark or word of saying. */
  private static String before(String text, int at) {
    int end = at >= 2 && text.charAt(at - 2) == ',' ? at - 2 : at;
    int begin = end;
    int words = 0;
    while (begin > 0 && words < BEFORE && ".,;:!?„“”\"\n–".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
      words += text.charAt(begin) == ' ' ? 1 : 0;
    }
    return text.substring(begin, end);
  }

  /** " von der Küstenwache" or ", Leiterin der Küstenwache," behind a name. */
  private static String behind(String text, int at) {
    boolean apposition = text.startsWith(", ", at);
    int from = apposition ? at + 2 : at;
    int end = from;
    int words = 0;
    int most = apposition ? BEHIND : BEHIND / 2;
    while (end < text.length() && words < most && ".,;:!?„“”\"\n–".indexOf(text.charAt(end)) < 0) {
      words += text.charAt(end) == ' ' ? 1 : 0;
      end++;
    }
    String behind = text.substring(from, end);
    boolean tells = behind.strip().matches("(?i)(von|vom|der|des|of|from|at|for)\\b.*");
    return apposition || tells ? behind : "";
  }
}
