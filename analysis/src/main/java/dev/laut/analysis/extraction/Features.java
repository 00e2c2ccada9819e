package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each passage of a page as a row of numbers: its words, its place in the tree and on the page, its
 * neighbours, and what the head says. Nothing in a row names a site or holds words of the page.
 */
final class Features {

  private static final int UP = 3;

  private final PageView page;
  private final Layout layout;
  private final HeadWords clues;
  private final @Nullable Shingles body;
  private final Row row = new Row();
  private final int[] before;
  private final int articles;
  private final int titleAt;

  Features(Layout layout, HeadWords clues) {
    this.page = layout.page;
    this.layout = layout;
    this.clues = clues;
    int[] given = clues.body();
    body = given == null ? null : new Shingles(given);
    before = new int[page.passages().size() + 1];
    for (Passage p : page.passages()) {
      before[p.index + 1] = before[p.index] + p.words.length;
    }
    int count = 0;
    for (Region region : page.regions()) {
      count += region.tag == HtmlTag.ARTICLE ? 1 : 0;
    }
    articles = count;
    titleAt = TitlePlace.in(page, clues.titles());
  }

  /** One row for each passage, in their order. */
  float[][] rows() {
    List<float[]> rows = new ArrayList<>(page.passages().size());
    for (Passage passage : page.passages()) {
      own(passage);
      place(passage);
      hints(passage);
      regions(passage);
      known(passage);
      neighbours(passage);
      rows.add(row.take());
    }
    return rows.toArray(new float[0][]);
  }

  List<String> names() {
    return row.names();
  }

  private void own(Passage p) {
    Shape shape = layout.shapes[p.index];
    int words = p.words.length;
    row.log("words", words);
    row.add("linkDensity", p.linkDensity());
    row.add("links", p.links.size());
    row.add("tailLink", tailLink(p));
    row.add("wordLength", words == 0 ? 0 : (float) shape.letters / words);
    row.add("upper", shape.letters == 0 ? 0 : (float) shape.upper / shape.letters);
    row.add("digits", (float) shape.digits / p.text.length());
    row.add("commas", shape.commas);
    row.add("sentences", shape.sentences);
    row.add("separators", shape.separators);
    row.add("address", shape.address);
    row.add("quoted", shape.quoted);
    row.add("ending", Ending.of(p.text).ordinal());
    row.add("starts", start(p.text.charAt(0)));
    row.add("functionWords", FunctionWords.share(p.words));
    row.add("bold", (float) p.boldChars / p.text.length());
    row.add("italic", (float) p.italicChars / p.text.length());
    row.add("afterBreak", p.afterBreak);
    int cues = layout.cues[p.index];
    for (Cue cue : Cue.values()) {
      row.add("cue." + cue, cue.in(cues));
    }
  }

  /** How many characters stand before a single link that runs to the end; -1 where it is not so. */
  private static float tailLink(Passage p) {
    if (p.links.size() != 1 || p.links.getFirst().span().end() < p.text.length() - 1) {
      return -1;
    }
    return Math.min(60, p.links.getFirst().span().begin());
  }

  private static float start(char c) {
    return Character.isUpperCase(c) ? 3 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 1 : 0;
  }

  private void place(Passage p) {
    int i = p.index;
    int all = Math.max(1, before[before.length - 1]);
    row.add("index", (float) i / page.passages().size());
    row.add("wordsBefore", (float) before[i] / all);
    row.log("wordsAfter", all - before[i + 1]);
    row.log("wordsSince", before[i]);
    int h1 = layout.firstH1;
    row.add("sinceH1", h1 < 0 ? -1 : i < h1 ? -2 : (float) Math.log1p(i - h1));
    row.add("sinceTitle", titleAt < 0 ? -1 : i < titleAt ? -2 : (float) Math.log1p(i - titleAt));
    row.log("wordsSinceTitle", titleAt < 0 || i < titleAt ? 0 : before[i] - before[titleAt]);
    row.log("pageWords", all);
    row.add("pageLinks", page.root().linkDensity());
    row.log("pageProse", page.root().prose);
    row.add("articles", Math.min(articles, 20));
    HtmlTag tag = p.region.tag;
    row.add("p", tag == HtmlTag.P);
    row.add("li", tag == HtmlTag.LI);
    row.add("heading", tag.heading() ? tag.ordinal() - HtmlTag.H1.ordinal() + 1 : 0);
    row.add("cell", tag.cell());
    row.add("div", tag == HtmlTag.DIV);
    row.add("tag", tag.ordinal());
    int tags = 0;
    int inArticles = 0;
    for (Region r = p.region; r != null; r = r.parent) {
      tags |= tagBit(r.tag);
      inArticles += r.tag == HtmlTag.ARTICLE ? 1 : 0;
    }
    row.add("inArticles", inArticles);
    for (int bit = 0; bit < AROUND.length; bit++) {
      row.add("in." + AROUND[bit], (tags & 1 << bit) != 0);
    }
  }

  private static final HtmlTag[] AROUND = {
    HtmlTag.MAIN,
    HtmlTag.ASIDE,
    HtmlTag.HEADER,
    HtmlTag.FOOTER,
    HtmlTag.NAV,
    HtmlTag.FORM,
    HtmlTag.UL,
    HtmlTag.OL,
    HtmlTag.TABLE,
    HtmlTag.FIGURE,
    HtmlTag.FIGCAPTION,
    HtmlTag.BLOCKQUOTE,
    HtmlTag.SECTION,
    HtmlTag.ADDRESS,
    HtmlTag.DL
  };

  private static int tagBit(HtmlTag tag) {
    for (int bit = 0; bit < AROUND.length; bit++) {
      if (AROUND[bit] == tag) {
        return 1 << bit;
      }
    }
    return 0;
  }

  private void hints(Passage p) {
    long self = p.region.hints | p.inlineHints;
    long near = 0;
    Region r = p.region.parent;
    for (int up = 0; up < UP && r != null; up++, r = r.parent) {
      near |= r.inherited & r.hints;
    }
    long far = p.region.inherited;
    for (Hint hint : Hint.values()) {
      row.add("hint." + hint, hint.in(self) ? 3 : hint.in(near) ? 2 : hint.in(far) ? 1 : 0);
    }
  }

  private void regions(Passage p) {
    Region region = p.region;
    for (int up = 0; up < UP + 1; up++) {
      Region r = up(region, up);
      row.log("up" + up + ".words", r.words);
      row.add("up" + up + ".links", r.linkDensity());
      row.log("up" + up + ".prose", r.prose);
      row.add("up" + up + ".passages", Math.min(40, r.end - r.first));
    }
    row.add("media", Math.min(5, region.media));
    row.log("siblings", up(region, 1).children);
    Region core = layout.core;
    Region common = region;
    while (!common.contains(core) && common.parent != null) {
      common = common.parent;
    }
    int away = core.depth - Math.min(core.depth, common.depth);
    row.add("coreAway", away);
    row.add("coreBelow", away > 0 ? -1 : region.depth - core.depth);
    row.add("coreShare", core.words == 0 ? 0 : (float) core.words / Math.max(1, common.words));
    row.add("coreSide", core.end <= p.index ? 1 : core.first > p.index ? -1 : 0);
    row.add(
        "coreIndex",
        core.end == core.first ? 0 : (float) (p.index - core.first) / (core.end - core.first));
    Layout.Kin kin = layout.kin(p);
    if (kin == null) {
      throw new IllegalStateException("passage %d belongs to no kin".formatted(p.index));
    }
    row.log("kin.count", kin.count);
    row.log("kin.words", kin.words);
    row.add("kin.share", (float) kin.words / Math.max(1, before[before.length - 1]));
    row.add("kin.links", kin.words == 0 ? 0 : (float) kin.linkWords / kin.words);
    row.add("kin.mean", (float) kin.words / kin.count);
    row.add(
        "kin.place",
        kin.last == kin.first ? 0.5f : (float) (p.index - kin.first) / (kin.last - kin.first));
    row.add("copies", layout.copies.getOrDefault(p.text, 1));
  }

  private static Region up(Region region, int levels) {
    Region r = region;
    for (int i = 0; i < levels && r.parent != null; i++) {
      r = r.parent;
    }
    return r;
  }

  private void known(Passage p) {
    row.add("title", Likeness.best(clues.titles(), p.words));
    row.add("description", Likeness.best(clues.descriptions(), p.words));
    float name = 0;
    for (int[] author : clues.authors()) {
      name = Math.max(name, p.words.length > 40 ? 0 : contains(p.words, author));
    }
    row.add("author", name);
    row.add("bodyGiven", body == null ? -1 : body.share(p.words));
  }

  private static float contains(int[] words, int[] name) {
    for (int i = 0; name.length > 0 && i + name.length <= words.length; i++) {
      int j = 0;
      while (j < name.length && words[i + j] == name[j]) {
        j++;
      }
      if (j == name.length) {
        return (float) name.length / words.length;
      }
    }
    return 0;
  }

  private void neighbours(Passage p) {
    for (int d : new int[] {-2, -1, 1, 2}) {
      int i = p.index + d;
      if (i < 0 || i >= page.passages().size()) {
        row.add("n" + d + ".words", -1);
        row.add("n" + d + ".links", -1);
        row.add("n" + d + ".ending", -1);
        row.add("n" + d + ".kin", -1);
        row.add("n" + d + ".tag", -1);
      } else {
        Passage q = page.passages().get(i);
        row.log("n" + d + ".words", q.words.length);
        row.add("n" + d + ".links", q.linkDensity());
        row.add("n" + d + ".ending", Ending.of(q.text).ordinal());
        row.add(
            "n" + d + ".kin",
            (q.region.look == p.region.look ? 1 : 0)
                + (q.region.parent == p.region.parent ? 2 : 0));
        row.add("n" + d + ".tag", q.region.tag.ordinal());
      }
    }
    int heading = layout.heading[p.index];
    row.add("underHeading", heading < 0 ? -1 : p.index - heading);
    for (Cue cue : Cue.values()) {
      row.add("under." + cue, cue.in(layout.headingCues[p.index]));
    }
    long around = 0;
    for (int i = p.index + 1; i < Math.min(page.passages().size(), p.index + 6); i++) {
      around += (long) page.passages().get(i).words.length;
    }
    row.log("soon", around);
    long past = 0;
    for (int i = p.index - 1; i >= Math.max(0, p.index - 5); i--) {
      past += page.passages().get(i).words.length;
    }
    row.log("lately", past);
  }
}
