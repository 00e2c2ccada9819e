package dev.laut.analysis.extraction;

import dev.laut.model.Link;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One pass over the tree of a page that gives its {@link PageView}. */
final class PageWalk {

  /** A line that is at least so long and ends a sentence is a paragraph when a break follows. */
  private static final int PARAGRAPH_CHARS = 60;

  private static final int PROSE_WORDS = 12;

  /** Pages with more pieces of text are no pages for readers; the walk ends there. */
  static final int MAX_PASSAGES = 20_000;

  private static final long MARKED =
      Hint.AUTHOR.bit()
          | Hint.DATE.bit()
          | Hint.AUTHORPROP.bit()
          | Hint.DATEPROP.bit()
          | Hint.HEADLINEPROP.bit()
          | Hint.LEAD.bit();

  /** What counts little as the page's prose, however long it is. */
  private static final long ASIDE =
      Hint.COMMENT.bit() | Hint.FOOTER.bit() | Hint.CONSENT.bit() | Hint.MODAL.bit();

  private static final int MARKED_WORDS = 40;

  private final ClassWords classWords = new ClassWords();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private final Line line = new Line();
  private List<Link> links = new ArrayList<>();
  private @Nullable String href;
  private int hrefFrom;
  private int bold;
  private int boldChars;
  private int italic;
  private int italicChars;
  private long inlineHints;
  private int breaks;
  private boolean afterBreak;
  private boolean asksPassword;
  private boolean plays;

  private final boolean seeHidden;

  private PageWalk(boolean seeHidden) {
    this.seeHidden = seeHidden;
  }

  /**
   * The view of {@code body}.
   *
   * @param seeHidden whether text that the page's own markup hides is taken for visible
   */
  static PageView over(Element body, boolean seeHidden) {
    PageWalk walk = new PageWalk(seeHidden);
    Region root = walk.open(null, body, HtmlTag.BODY, false);
    walk.children(body, root);
    walk.flush(root);
    walk.close(root);
    root.inherited = 0;
    for (Region region : walk.regions) {
      walk.inherit(region, root.words);
    }
    return new PageView(
        walk.passages, walk.regions, walk.marks, root.words, walk.asksPassword, walk.plays);
  }

  private void inherit(Region region, int words) {
    Region parent = region.parent;
    if (parent != null) {
      boolean wholePage = region.words > words * 0.7;
      region.inherited = parent.inherited | (wholePage ? 0 : region.hints);
    }
  }

  private Region open(@Nullable Region parent, Element element, HtmlTag tag, boolean hidden) {
    long hints = tag == HtmlTag.BODY ? 0 : classWords.hints(element);
    int own = element.normalName().hashCode() * 31 + element.className().hashCode();
    boolean out = hidden || (tag != HtmlTag.BODY && hides(element));
    Region region = new Region(parent, tag, hints, own, out, passages.size());
    regions.add(region);
    return region;
  }

  private void close(Region region) {
    region.end = passages.size();
    Region parent = region.parent;
    if (parent != null) {
      parent.words += region.words;
      parent.linkWords += region.linkWords;
      parent.prose += (region.hints & ASIDE) == 0 ? region.prose : region.prose / 4;
      if (parent.richest == null || parent.richest.prose < region.prose) {
        parent.richest = region;
      }
      parent.media += region.media;
      if ((region.hints & MARKED) != 0 && region.words <= MARKED_WORDS && region.words > 0) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages.subList(region.first, region.end)) {
          text.append(text.isEmpty() ? "" : "\n").append(passage.text);
        }
        marks.add(new Mark(region.hints, region.tag, text.toString(), null, region.first));
      }
    }
  }

  private void children(Element element, Region region) {
    for (int i = 0; i < element.childNodeSize() && passages.size() < MAX_PASSAGES; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        text(text.getWholeText(), region);
      } else if (child instanceof Element inner) {
        element(inner, region);
      }
    }
  }

  private void text(String raw, Region region) {
    int before = line.length();
    if (breaks > 0 && !raw.isBlank()) {
      settle(region);
      before = line.length();
    }
    line.add(raw);
    int added = line.length() - before;
    boldChars += bold > 0 ? added : 0;
    italicChars += italic > 0 ? added : 0;
  }

  private void element(Element element, Region region) {
    HtmlTag tag = HtmlTag.of(element.normalName());
    switch (tag.role()) {
      case SILENT -> {
        boolean field = tag == HtmlTag.INPUT && element.attr("type").equalsIgnoreCase("password");
        asksPassword |= field && !region.hidden;
      }
      case MEDIA -> {
        region.media++;
        plays |=
            tag != HtmlTag.IMG
                && tag != HtmlTag.PICTURE
                && tag != HtmlTag.SVG
                && tag != HtmlTag.CANVAS;
      }
      case BREAK -> {
        breaks++;
        line.blank();
      }
      case INLINE -> inline(element, tag, region);
      case BLOCK -> {
        flush(region);
        Region inner = open(region, element, tag, region.hidden);
        children(element, inner);
        flush(inner);
        close(inner);
      }
    }
  }

  private void inline(Element element, HtmlTag tag, Region region) {
    if (element.normalName().equals("meta")) {
      value(element, classWords.hints(element));
      return;
    }
    if (hides(element)) {
      return;
    }
    long hints = classWords.hints(element);
    int from = line.next();
    int passage = passages.size();
    boolean anchor = tag == HtmlTag.A && element.hasAttr("href");
    String outer = href;
    int outerFrom = hrefFrom;
    if (anchor) {
      endLink();
      href = element.attr("href");
      hrefFrom = from;
    }
    bold += tag == HtmlTag.B || tag == HtmlTag.STRONG ? 1 : 0;
    italic += tag == HtmlTag.I || tag == HtmlTag.EM ? 1 : 0;
    children(element, region);
    bold -= tag == HtmlTag.B || tag == HtmlTag.STRONG ? 1 : 0;
    italic -= tag == HtmlTag.I || tag == HtmlTag.EM ? 1 : 0;
    if (anchor) {
      endLink();
      href = outer;
      hrefFrom = outer == null ? outerFrom : line.next();
    }
    inlineHints |= hints;
    boolean profile = AuthorLinks.isAuthor(element, anchor);
    if (tag == HtmlTag.TIME || profile || (hints & MARKED) != 0) {
      String seen = seen(passage, from);
      String value = tag == HtmlTag.TIME ? element.attr("datetime") : told(element, hints);
      if (!seen.isEmpty() || !value.isEmpty()) {
        long said = profile ? hints | Hint.AUTHOR.bit() : hints;
        marks.add(new Mark(said, tag, seen, value.isEmpty() ? null : value, passage));
      }
    }
  }

  /** What was read since {@code from}; a block within the inline element has ended a passage. */
  private String seen(int passage, int from) {
    return passage == passages.size()
        ? line.from(from)
        : passages.size() == passage + 1 ? passages.getLast().text : "";
  }

  /** What a property's content, or the title of a date, tells machines. */
  private static String told(Element element, long hints) {
    return (hints & (Hint.DATE.bit() | Hint.DATEPROP.bit())) != 0 && element.hasAttr("title")
        ? element.attr("title")
        : element.attr("content");
  }

  private void value(Element meta, long hints) {
    if ((hints & MARKED) != 0 && !meta.attr("content").isBlank()) {
      marks.add(new Mark(hints, HtmlTag.OTHER, "", meta.attr("content").strip(), passages.size()));
    }
  }

  private void endLink() {
    if (href != null && line.length() > hrefFrom) {
      links.add(new Link(new Span(hrefFrom, line.length()), href));
    }
  }

  /** Decides, now that text follows, whether the breaks before it part two passages. */
  private void settle(Region region) {
    String before = breaks == 1 ? line.from(Math.max(0, line.length() - 2)) : "";
    boolean parts =
        breaks > 1 || (line.length() >= PARAGRAPH_CHARS && Ending.of(before) == Ending.SENTENCE);
    breaks = 0;
    if (parts && line.length() > 0) {
      flush(region);
      afterBreak = true;
    }
  }

  private void flush(Region region) {
    endLink();
    String text = line.take();
    if (!text.isEmpty() && !region.hidden) {
      Passage passage =
          new Passage(
              passages.size(),
              region,
              text,
              links.isEmpty() ? List.of() : links,
              boldChars,
              italicChars,
              inlineHints,
              afterBreak);
      passages.add(passage);
      count(passage, region);
    }
    links = new ArrayList<>();
    hrefFrom = 0;
    boldChars = 0;
    italicChars = 0;
    inlineHints = 0;
    breaks = 0;
    afterBreak = false;
  }

  private static void count(Passage passage, Region region) {
    int words = passage.words.length;
    int linked = Math.round(words * passage.linkDensity());
    region.words += words;
    region.linkWords += linked;
    if (words >= PROSE_WORDS && linked * 3 < words) {
      region.prose += words - linked;
    }
  }

  private boolean hides(Element element) {
    boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
    if (seeHidden || closed || element.attributesSize() == 0) {
      return closed && !seeHidden;
    }
    return element.hasAttr("hidden")
        || Invisible.byStyle(element.attr("style"))
        || Invisible.byClass(element.className());
  }
}
