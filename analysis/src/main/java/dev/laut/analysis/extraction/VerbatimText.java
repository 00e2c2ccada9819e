package dev.laut.analysis.extraction;

import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A text that is an article already: not a character is changed, its lines are its paragraphs. */
final class VerbatimText {

  private VerbatimText() {}

  static TextArticle read(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int from = begin;
        int to = i;
        while (from < to && blank(text.charAt(from))) {
          from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          blocks.add(new Block(BlockKind.PARAGRAPH, new Span(from, to)));
        }
        begin = i + 1;
      }
    }
    return new TextArticle(new Body(text, blocks, List.of(), List.of(), List.of()), Facts.NONE);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xfeff || c == 0x200b;
  }
}
