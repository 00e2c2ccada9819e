package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.Figure;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is right about one page's metadata; what the gold does not annotate is not in it. */
record MetaCounts(Map<Field, Boolean> right) {

  /** What is compared; the looser form of title and author follows the strict one. */
  enum Field {
    TITLE,
    TITLE_IN,
    DATE,
    AUTHOR,
    AUTHOR_IN;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int DAY = "2024-01-31".length();

  static MetaCounts of(JsonObject gold, JsonObject article) {
    Map<Field, Boolean> right = new EnumMap<>(Field.class);
    String title = gold.string("title");
    if (title != null) {
      String expected = Plain.of(title);
      String found = Plain.of(article.string("title"));
      right.put(Field.TITLE, expected.equals(found));
      boolean holds = found.contains(expected) || expected.contains(found);
      right.put(Field.TITLE_IN, !found.isEmpty() && holds);
    }
    String date = gold.string("date");
    if (date != null) {
      right.put(Field.DATE, date.equals(day(article.string("published"))));
    }
    String author = gold.string("author");
    if (author != null) {
      Set<String> expected = Plain.people(author);
      Set<String> found = Plain.people(article.strings("authors"));
      right.put(Field.AUTHOR, expected.equals(found));
      right.put(Field.AUTHOR_IN, found.stream().anyMatch(expected::contains));
    }
    return new MetaCounts(right);
  }

  private static String day(@Nullable String published) {
    return published == null ? "" : published.substring(0, Math.min(DAY, published.length()));
  }

  /** The share of what is annotated that is right; 1 where nothing is. */
  double score() {
    return right.isEmpty()
        ? 1
        : (double) right.values().stream().filter(each -> each).count() / right.size();
  }

  static List<Figure> figures(List<MetaCounts> pages) {
    List<Figure> figures = new ArrayList<>();
    for (Field field : Field.values()) {
      int of = 0;
      int hits = 0;
      for (MetaCounts page : pages) {
        of += page.right.containsKey(field) ? 1 : 0;
        hits += page.right.getOrDefault(field, false) ? 1 : 0;
      }
      figures.add(Figure.share(field.label(), Mean.ratio(hits, of)));
    }
    return figures;
  }

  /** Gold and found of what is wrong. */
  List<String> show(JsonObject gold, JsonObject article) {
    List<String> lines = new ArrayList<>();
    show(lines, Field.TITLE, gold.string("title"), article.string("title"));
    show(lines, Field.DATE, gold.string("date"), article.string("published"));
    show(lines, Field.AUTHOR, gold.string("author"), article.strings("authors").toString());
    return lines;
  }

  private void show(
      List<String> lines, Field field, @Nullable String gold, @Nullable String found) {
    if (!right.getOrDefault(field, true)) {
      lines.add("gold   %s [%s]".formatted(field.label(), gold));
      lines.add("found  %s [%s]".formatted(field.label(), found));
    }
  }
}
