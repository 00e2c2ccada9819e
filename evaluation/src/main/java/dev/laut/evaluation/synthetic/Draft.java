package dev.laut.evaluation.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * An article before it is published.
 *
 * @param loud whether the title says more than the text
 * @param paragraphs each a list of sentences; the first one is the lead
 */
record Draft(Tongue tongue, String title, boolean loud, List<List<Line>> paragraphs) {

  Draft {
    paragraphs = List.copyOf(paragraphs);
  }

  Draft titled(String other, boolean isLoud) {
    return new Draft(tongue, other, isLoud, paragraphs);
  }

  /** What an editor makes of it; {@code own} are paragraphs that may be added. */
  Draft edited(Dice dice, Stock stock, List<List<Line>> own) {
    List<List<Line>> changed = new ArrayList<>(paragraphs);
    switch (dice.below(6)) {
      case 0 -> {}
      case 1 -> changed = changed.subList(0, 1 + dice.below(changed.size()));
      case 2 -> dice.shuffle(changed.subList(1, changed.size()));
      case 3 -> changed.replaceAll(paragraph -> reworded(paragraph, dice, stock));
      case 4 -> changed.addAll(own);
      default -> {
        changed = new ArrayList<>(changed.subList(0, 1));
        changed.addAll(own);
      }
    }
    return new Draft(tongue, title, loud, changed);
  }

  private List<Line> reworded(List<Line> paragraph, Dice dice, Stock stock) {
    return paragraph.stream()
        .map(line -> dice.chance(0.5) ? line.reworded(stock.adverb(dice).in(tongue)) : line)
        .toList();
  }
}
