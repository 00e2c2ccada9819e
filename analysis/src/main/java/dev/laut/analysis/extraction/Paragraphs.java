package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into paragraphs: at blank lines, and at line ends that wrap no sentence. */
final class Paragraphs {

  /** Lines cut by a column's width are at least so long. */
  private static final int WRAPPED_CHARS = 40;

  private static final int WIDEST_COLUMN = 120;

  private Paragraphs() {}

  /** The paragraphs of {@code text}, cleaned, none of them empty. */
  static List<String> of(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String raw : text.split("\\R", -1)) {
      String line = Line.clean(raw);
      if (line.isEmpty()) {
        end(lines, paragraphs);
      } else {
        lines.add(line);
      }
    }
    end(lines, paragraphs);
    return paragraphs;
  }

  private static void end(List<String> lines, List<String> paragraphs) {
    if (lines.size() > 2 && wrapped(lines)) {
      paragraphs.add(String.join(" ", lines));
    } else {
      paragraphs.addAll(lines);
    }
    lines.clear();
  }

  /** Whether all lines but the last are as long as a column is wide. */
  private static boolean wrapped(List<String> lines) {
    int open = 0;
    for (String line : lines.subList(0, lines.size() - 1)) {
      if (line.length() < WRAPPED_CHARS || line.length() > WIDEST_COLUMN) {
        return false;
      }
      open += Ending.of(line) == Ending.OPEN ? 1 : 0;
    }
    return open * 2 >= lines.size() - 1;
  }
}
