package dev.laut.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** How inks look: with escape sequences or with plain characters. */
public enum Palette {
  PLAIN {
    @Override
    List<Run> prepare(List<Run> runs) {
      List<Run> prepared = new ArrayList<>();
      for (Run run : runs) {
        boolean marked = run.ink() == Ink.MARKED && !run.text().isBlank();
        prepared.add(marked ? Run.plain("~" + run.text() + "~") : run);
      }
      return prepared;
    }

    @Override
    String paint(String text, Ink ink) {
      return text;
    }
  },
  COLOUR {
    @Override
    List<Run> prepare(List<Run> runs) {
      return runs;
    }

    @Override
    String paint(String text, Ink ink) {
      return ink.code().isEmpty() || text.isEmpty()
          ? text
          : "\u001b[%sm%s\u001b[0m".formatted(ink.code(), text);
    }
  };

  /** The runs with everything that takes columns. */
  abstract List<Run> prepare(List<Run> runs);

  /** The text as it goes to the terminal. */
  abstract String paint(String text, Ink ink);
}
