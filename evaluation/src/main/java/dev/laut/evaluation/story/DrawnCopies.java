package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Excerpt;
import dev.laut.model.Content;
import dev.laut.model.Copy;
import dev.laut.model.Page;
import dev.laut.model.Span;
import dev.laut.model.json.StoryReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Copies drawn by lot, both articles whole and beside each other, so that anyone can judge whether
 * text was taken. What both hold stands in brackets with the number of its passage.
 */
public final class DrawnCopies {

  private static final int COLUMN = 60;
  private static final String RULE = "=".repeat(2 * COLUMN + 3);

  private final Map<String, String> texts = new HashMap<>();

  private DrawnCopies(List<Page> inputs) {
    for (Page page : inputs) {
      if (page.content() instanceof Content.Verbatim verbatim && page.given().id() != null) {
        texts.put(page.given().id(), verbatim.text());
      }
    }
  }

  /**
   * The lines to read.
   *
   * @param records Story records
   * @param inputs their articles
   * @param count how many copies are drawn; all where there are fewer
   * @param seed the same one draws the same copies
   */
  public static List<String> of(List<String> records, List<Page> inputs, int count, long seed) {
    List<Copy> copies =
        new ArrayList<>(
            records.stream()
                .flatMap(record -> StoryReader.read(record).copies().stream())
                .sorted(Comparator.comparing(Copy::dst).thenComparing(Copy::src))
                .toList());
    Collections.shuffle(copies, new Random(seed));
    int shown = Math.min(count, copies.size());
    DrawnCopies drawn = new DrawnCopies(inputs);
    List<String> lines = new ArrayList<>();
    copies.subList(0, shown).forEach(copy -> drawn.show(copy, lines));
    lines.add("%d of %d copies, seed %d".formatted(shown, copies.size(), seed));
    return lines;
  }

  private void show(Copy copy, List<String> lines) {
    lines.add(RULE);
    lines.add(
        String.format(
            Locale.ROOT,
            "%s > %s  share %.2f, direction by %s",
            copy.src(),
            copy.dst(),
            copy.share(),
            copy.direction()));
    List<Span> src = copy.passages().stream().map(Copy.Passage::src).toList();
    List<Span> dst = copy.passages().stream().map(Copy.Passage::dst).toList();
    List<String> left = column(copy.src(), src);
    List<String> right = column(copy.dst(), dst);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String begin = i < left.size() ? left.get(i) : "";
      String end = i < right.size() ? right.get(i) : "";
      int width = begin.codePointCount(0, begin.length());
      lines.add((begin + " ".repeat(COLUMN - width) + " | " + end).stripTrailing());
    }
  }

  /** The whole text in lines, passages in brackets. */
  private List<String> column(String id, List<Span> passages) {
    String text = Objects.requireNonNull(texts.get(id), () -> "no article " + id);
    List<String> column = new ArrayList<>();
    for (String paragraph : marked(text, passages).split("\n")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split(" +")) {
        String fitting = Excerpt.cut(word, COLUMN);
        if (line.length() + 1 + fitting.length() > COLUMN) {
          column.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(fitting);
      }
      column.add(line.toString());
    }
    return column;
  }

  private static String marked(String text, List<Span> passages) {
    Map<Integer, StringBuilder> marks = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      Span passage = passages.get(i);
      marks
          .computeIfAbsent(passage.begin(), at -> new StringBuilder())
          .append("[")
          .append(i + 1)
          .append(" ");
      marks.computeIfAbsent(passage.end(), at -> new StringBuilder()).insert(0, "]");
    }
    StringBuilder marked = new StringBuilder();
    int point = 0;
    for (int at = 0; at <= text.length(); point++) {
      StringBuilder mark = marks.get(point);
      marked.append(mark == null ? "" : mark);
      if (at == text.length()) {
        break;
      }
      int character = text.codePointAt(at);
      marked.appendCodePoint(character);
      at += Character.charCount(character);
    }
    return marked.toString();
  }
}
