package dev.laut.analysis.extraction;

import dev.laut.model.Link;
import java.util.List;

/**
 * A run of text between two borders of block-level elements, or of line breaks that act as such.
 */
final class Passage {

  final int index;
  final Region region;
  final String text;
  final int[] words;

  /** In the passage's own text; addresses as the page has them. */
  final List<Link> links;

  final int linkChars;
  final int boldChars;
  final int italicChars;

  /** Hints of the inline elements in it. */
  final long inlineHints;

  /** Whether a line break, not an element's border, parts it from the passage before. */
  final boolean afterBreak;

  Passage(
      int index,
      Region region,
      String text,
      List<Link> links,
      int boldChars,
      int italicChars,
      long inlineHints,
      boolean afterBreak) {
    this.index = index;
    this.region = region;
    this.text = text;
    this.words = Words.of(text);
    this.links = links;
    this.boldChars = boldChars;
    this.italicChars = italicChars;
    this.inlineHints = inlineHints;
    this.afterBreak = afterBreak;
    int linked = 0;
    for (Link link : links) {
      linked += link.span().length();
    }
    this.linkChars = linked;
  }

  float linkDensity() {
    return text.isEmpty() ? 0 : (float) linkChars / text.length();
  }

  boolean bold() {
    return boldChars * 10 >= text.length() * 9;
  }
}
