package dev.laut.analysis.annotation;

import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups tokens into sentences: a block's end ends one, a final mark does with the quotes and
 * brackets that close behind it, unless the sentence goes on ("Wer war das?", fragte sie).
 *
 * <p>What has no end, such as a table, is cut after {@link #MOST_TOKENS} tokens, so that whoever
 * looks through a whole sentence for each of its words still takes time linear in the text.
 */
final class SentenceSplitter {

  static final int MOST_TOKENS = 500;

  private static final String FINAL = ".!?…";
  private static final String CLOSING = "\"'”“’»«›‹)]}";
  private static final String OPENING = "\"'„“‘‚»«›‹([–-—";

  /**
   * The sentences of {@code text}; blocks are given by {@code blocks}, or by line ends where there
   * are none.
   */
  List<Sentence> sentences(String text, List<Span> tokens, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int block = 0;
    boolean done = false;
    boolean opens = true;
    for (int i = 0; i < tokens.size(); i++) {
      done =
          closes(text, tokens, i) ? done : FINAL.indexOf(text.charAt(tokens.get(i).begin())) >= 0;
      boolean blockEnds =
          i + 1 == tokens.size() || breaksBlock(text, tokens.get(i), tokens.get(i + 1), blocks);
      boolean dateline = opens && Dateline.ends(text, tokens, first, i, block);
      if (blockEnds || dateline || i + 1 - first == MOST_TOKENS || done && ends(text, tokens, i)) {
        Span span = tokens.get(first).cover(tokens.get(i));
        sentences.add(new Sentence(sentences.size(), span, first, i + 1, block));
        first = i + 1;
        opens = blockEnds;
      }
      if (blockEnds) {
        block++;
      }
    }
    return sentences;
  }

  private static boolean breaksBlock(String text, Span token, Span next, List<Block> blocks) {
    boolean line = text.indexOf('\n', token.end(), next.begin()) >= 0;
    return line && (blocks.isEmpty() || startsBlock(next, blocks));
  }

  /** Whether a block, or a line of a ticker entry, begins with {@code token}. */
  private static boolean startsBlock(Span token, List<Block> blocks) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().begin() <= token.begin()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Block block = blocks.get(low);
    return block.kind() == BlockKind.ENTRY || block.span().begin() == token.begin();
  }

  /** Whether token {@code i} is a quote or bracket that closes at the token before. */
  private static boolean closes(String text, List<Span> tokens, int i) {
    return i > 0
        && isOne(text, tokens.get(i), CLOSING)
        && tokens.get(i - 1).end() == tokens.get(i).begin();
  }

  /** Whether the sentence ends behind token {@code i}: a final mark, or what closes behind one. */
  private static boolean ends(String text, List<Span> tokens, int i) {
    return !closes(text, tokens, i + 1) && startsSentence(text, tokens, i + 1);
  }

  private static boolean startsSentence(String text, List<Span> tokens, int i) {
    int at = i;
    while (at + 1 < tokens.size() && isOne(text, tokens.get(at), OPENING)) {
      at++;
    }
    int c = text.codePointAt(tokens.get(at).begin());
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.isDigit(c)
        || Character.isLetter(c) && !Character.isLowerCase(c)
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static boolean isOne(String text, Span token, String marks) {
    return token.length() == 1 && marks.indexOf(text.charAt(token.begin())) >= 0;
  }
}
