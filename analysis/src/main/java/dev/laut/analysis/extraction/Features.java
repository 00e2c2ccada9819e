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
  private static final Object[] LEVELS = {0, 1, 2, 3};
  private static final Cue[] CUES = Cue.values();
  private static final Hint[] HINTS = Hint.values();
  private static final String[] CUE = Row.names("cue.", CUES);
  private static final String[] UNDER = Row.names("under.", CUES);
  private static final String[] HINT = Row.names("hint.", HINTS);
  private static final String[] UP_WORDS = Row.names("up.words.", LEVELS);
  private static final String[] UP_LINKS = Row.names("up.links.", LEVELS);
  private static final String[] UP_PROSE = Row.names("up.prose.", LEVELS);
  private static final String[] UP_PASSAGES = Row.names("up.passages.", LEVELS);

  /** The columns of a passage that stands {@code away} from the one described. */
  private record Near(int away, String words, String links, String ending, String kin, String tag) {

    static Near of(int away) {
      String name = "n" + away;
      return new Near(
          away, name + ".words", name + ".links", name + ".ending", name + ".kin", name + ".tag");
    }
  }

  private static final List<Near> NEAR = List.of(Near.of(-2), Near.of(-1), Near.of(1), Near.of(2));

  private final PageView page;
  private final Layout layout;
  private final HeadWords clues;
  private final @Nullable Shingles body;
  private final Row row = new Row();
  private final int[] before;
  private final int[] endings;
  private final int articles;
  private final int titleAt;

  Features(Layout layout, HeadWords clues, int titlePlace) {
    this.page = layout.page;
    this.layout = layout;
    this.clues = clues;
    int[] given = clues.body();
    body = given == null ? null : new Shingles(given);
    before = new int[page.passages().size() + 1];
    endings = new int[page.passages().size()];
    for (Passage p : page.passages()) {
      before[p.index + 1] = before[p.index] + p.words.length;
      endings[p.index] = Ending.of(p.text).ordinal();
    }
    int count = 0;
    for (Region region : page.regions()) {
      count += region.tag == HtmlTag.ARTICLE ? 1 : 0;
    }
    articles = count;
    titleAt = titlePlace;
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
    row.add("ending", endings[p.index]);
    row.add("starts", start(p.text.charAt(0)));
    row.add("functionWords", FunctionWords.share(p.words));
    row.add("bold", (float) p.boldChars / p.text.length());
    row.add("italic", (float) p.italicChars / p.text.length());
    row.add("afterBreak", p.afterBreak);
    int cues = layout.cues[p.index];
    for (Cue cue : CUES) {
      row.add(CUE[cue.ordinal()], cue.in(cues));
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
      tags |= BITS[r.tag.ordinal()];
      inArticles += r.tag == HtmlTag.ARTICLE ? 1 : 0;
    }
    row.add("inArticles", inArticles);
    for (int bit = 0; bit < AROUND.length; bit++) {
      row.add(IN[bit], (tags & 1 << bit) != 0);
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

  private static final String[] IN = Row.names("in.", AROUND);
  private static final int[] BITS = new int[HtmlTag.values().length];

  static {
    for (int bit = 0; bit < AROUND.length; bit++) {
      BITS[AROUND[bit].ordinal()] = 1 << bit;
    }
  }

  private void hints(Passage p) {
    long self = p.region.hints | p.inlineHints;
    long near = 0;
    Region r = p.region.parent;
    for (int up = 0; up < UP && r != null; up++, r = r.parent) {
      near |= r.inherited & r.hints;
    }
    long far = p.region.inherited;
    for (Hint hint : HINTS) {
      float nearness = hint.in(self) ? 3 : hint.in(near) ? 2 : hint.in(far) ? 1 : 0;
      row.add(HINT[hint.ordinal()], nearness);
    }
  }

  private void regions(Passage p) {
    Region region = p.region;
    for (int up = 0; up < UP + 1; up++) {
      Region r = up(region, up);
      row.log(UP_WORDS[up], r.words);
      row.add(UP_LINKS[up], r.linkDensity());
      row.log(UP_PROSE[up], r.prose);
      row.add(UP_PASSAGES[up], Math.min(40, r.end - r.first));
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

  private void near(Near near, Passage p, @Nullable Passage q) {
    if (q == null) {
      for (String column : List.of(near.words, near.links, near.ending, near.kin, near.tag)) {
        row.add(column, -1);
      }
      return;
    }
    row.log(near.words, q.words.length);
    row.add(near.links, q.linkDensity());
    row.add(near.ending, endings[q.index]);
    boolean alike = q.region.look == p.region.look;
    row.add(near.kin, (alike ? 1 : 0) + (q.region.parent == p.region.parent ? 2 : 0));
    row.add(near.tag, q.region.tag.ordinal());
  }

  private void neighbours(Passage p) {
    for (Near near : NEAR) {
      int i = p.index + near.away;
      near(near, p, i < 0 || i >= page.passages().size() ? null : page.passages().get(i));
    }
    int heading = layout.heading[p.index];
    row.add("underHeading", heading < 0 ? -1 : p.index - heading);
    for (Cue cue : CUES) {
      row.add(UNDER[cue.ordinal()], cue.in(layout.headingCues[p.index]));
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
