package dev.laut.analysis.extraction;

import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Dropped;
import dev.laut.model.Link;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the passages that were kept together as one text, with its blocks, links and left-overs. */
final class BodyWriter {

  /** A left-over is listed when it stood so near to the body, in passages. */
  private static final int NEAR = 12;

  private static final int MAX_DROPPED = 80;
  private static final int HEADING_WORDS = 14;

  private final Layout layout;
  private final List<Passage> passages;
  private final Addresses addresses;
  private final int[] entries;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private @Nullable Region row;
  private int entry = -1;

  /**
   * @param entries for each passage the number of its entry in a live ticker, or -1
   */
  BodyWriter(Layout layout, Addresses addresses, int[] entries) {
    this.layout = layout;
    this.passages = layout.page.passages();
    this.addresses = addresses;
    this.entries = entries;
  }

  /** The body of the passages that are {@code kept}. */
  Body write(boolean[] kept) {
    int first = -1;
    int last = -1;
    for (Passage p : passages) {
      if (kept[p.index]) {
        add(p);
        first = first < 0 ? p.index : first;
        last = p.index;
      }
    }
    List<Dropped> dropped = new ArrayList<>();
    List<String> captions = new ArrayList<>();
    for (Passage p : passages) {
      if (!kept[p.index] && first >= 0 && p.index >= first - NEAR && p.index <= last + NEAR) {
        String why = Leftover.why(p, layout.cues[p.index], layout.headingCues[p.index]);
        if (why.equals("caption") && p.words.length > 1) {
          captions.add(p.text);
        } else if (dropped.size() < MAX_DROPPED && p.words.length > 0) {
          dropped.add(new Dropped(p.text, why));
        }
      }
    }
    return new Body(text.toString(), blocks, links, dropped, captions);
  }

  private void add(Passage p) {
    BlockKind kind = kind(p);
    Region tableRow = kind == BlockKind.TABLE ? p.region.parent : null;
    boolean sameRow = tableRow != null && tableRow == row;
    boolean sameEntry = kind == BlockKind.ENTRY && entries[p.index] == entry;
    row = tableRow;
    entry = entries[p.index];
    if (!text.isEmpty()) {
      text.append(sameRow ? ' ' : '\n');
    }
    int begin = text.length();
    text.append(p.text);
    if (sameRow || sameEntry) {
      Block open = blocks.removeLast();
      blocks.add(new Block(kind, new Span(open.span().begin(), text.length())));
    } else {
      blocks.add(new Block(kind, new Span(begin, text.length())));
    }
    for (Link link : p.links) {
      String url = addresses.absolute(link.url());
      if (url != null) {
        links.add(new Link(link.span().shift(begin), url));
      }
    }
  }

  private BlockKind kind(Passage p) {
    int words = p.words.length;
    HtmlTag tag = p.region.tag;
    if (entries[p.index] >= 0) {
      return BlockKind.ENTRY;
    }
    if (tag.heading()) {
      return BlockKind.HEADING;
    }
    for (Region r = p.region; r != null; r = r.parent) {
      switch (r.tag) {
        case BLOCKQUOTE -> {
          return BlockKind.QUOTE;
        }
        case LI, DD -> {
          return BlockKind.LIST;
        }
        default -> {}
      }
    }
    if (tag.cell() && words < 40) {
      return BlockKind.TABLE;
    }
    if (words <= HEADING_WORDS
        && p.bold()
        && Ending.of(p.text) == Ending.OPEN
        && !blocks.isEmpty()) {
      return BlockKind.HEADING;
    }
    long hints = p.region.hints | (p.region.parent == null ? 0 : p.region.parent.hints);
    boolean lead = blocks.isEmpty() && words > 8 && (Hint.LEAD.in(hints) || p.bold());
    return lead ? BlockKind.LEAD : BlockKind.PARAGRAPH;
  }
}
