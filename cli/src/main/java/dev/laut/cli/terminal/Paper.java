package dev.laut.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of a certain width, written from top to bottom. */
public final class Paper {

  private final int width;
  private final Palette palette;
  private final StringBuilder text = new StringBuilder();

  /** Paper of {@code width} columns; narrower than 20 is not written on. */
  public Paper(int width, Palette palette) {
    this.width = Math.max(20, width);
    this.palette = palette;
  }

  public int width() {
    return width;
  }

  /** Everything written so far; each line ends with U+000A. */
  public String text() {
    return text.toString();
  }

  public void blank() {
    text.append('\n');
  }

  /** Writes {@code runs} on as many lines as they need. */
  public void paragraph(String indent, List<Run> runs) {
    paragraph(indent, indent, runs);
  }

  /**
   * The same, where {@code first} stands before the first line and {@code indent} before the rest.
   */
  public void paragraph(String first, String indent, List<Run> runs) {
    int room = Math.max(10, width - Columns.of(indent));
    String before = first;
    List<Run> line = new ArrayList<>();
    int columns = 0;
    for (List<Run> word : Words.of(palette.prepare(runs), room)) {
      int needed = Words.columns(word);
      if (columns > 0 && columns + 1 + needed > room) {
        write(before, line);
        before = indent;
        line.clear();
        columns = 0;
      }
      if (columns > 0) {
        line.add(new Run(" ", between(line.getLast().ink(), word.getFirst().ink())));
        columns++;
      }
      line.addAll(word);
      columns += needed;
    }
    write(before, line);
  }

  /** A thin line across the paper with {@code label} near its beginning. */
  public void rule(String label) {
    String safe = SafeText.of(label).replaceAll(" +", " ").strip();
    String shown = safe.isEmpty() ? "" : " " + clipped(safe, width - 6) + " ";
    String line = "──" + shown + "─".repeat(Math.max(0, width - 2 - Columns.of(shown)));
    text.append(palette.paint(line, Ink.QUIET)).append('\n');
  }

  private static String clipped(String label, int room) {
    if (Columns.of(label) <= room) {
      return label;
    }
    // The end of a path tells more than its beginning.
    List<String> characters = Columns.characters(label);
    StringBuilder end = new StringBuilder();
    int columns = 1;
    for (String character : characters.reversed()) {
      columns += Columns.of(character);
      if (columns > room) {
        break;
      }
      end.insert(0, character);
    }
    return "…" + end;
  }

  private static Ink between(Ink left, Ink right) {
    return left == right ? left : Ink.PLAIN;
  }

  private void write(String before, List<Run> line) {
    text.append(line.isEmpty() ? before.stripTrailing() : before);
    StringBuilder same = new StringBuilder();
    Ink ink = Ink.PLAIN;
    for (Run run : line) {
      if (run.ink() != ink) {
        text.append(palette.paint(same.toString(), ink));
        same.setLength(0);
        ink = run.ink();
      }
      same.append(run.text());
    }
    text.append(palette.paint(same.toString(), ink)).append('\n');
  }
}
