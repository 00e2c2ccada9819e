package dev.laut.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts runs at blanks into words; a word may be in several inks. One that is wider than a line is
 * cut to the line's width.
 */
final class Words {

  private final int width;
  private final List<List<Run>> words = new ArrayList<>();
  private List<Run> word = new ArrayList<>();

  private Words(int width) {
    this.width = width;
  }

  static List<List<Run>> of(List<Run> runs, int width) {
    Words words = new Words(width);
    runs.forEach(words::add);
    words.end();
    return words.words;
  }

  static int columns(List<Run> word) {
    return word.stream().mapToInt(run -> Columns.of(run.text())).sum();
  }

  private void add(Run run) {
    String text = run.text();
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean blank = at < text.length() && text.charAt(at) == ' ';
      if (blank || at == text.length()) {
        if (at > begin) {
          append(text.substring(begin, at), run.ink());
        }
        if (blank) {
          end();
        }
        begin = at + 1;
      }
    }
  }

  private void append(String text, Ink ink) {
    if (columns(word) + Columns.of(text) <= width) {
      word.add(new Run(text, ink));
      return;
    }
    for (String character : Columns.characters(text)) {
      if (columns(word) + Columns.of(character) > width) {
        end();
      }
      word.add(new Run(character, ink));
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word);
      word = new ArrayList<>();
    }
  }
}
