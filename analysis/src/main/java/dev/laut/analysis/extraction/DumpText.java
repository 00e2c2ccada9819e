package dev.laut.analysis.extraction;

import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Dropped;
import dev.laut.model.Fact;
import dev.laut.model.FactSource;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells headline, lead, sub-headings, paragraphs and left-over boxes of a crawl dump apart, by
 * lay-out and words alone.
 */
final class DumpText {

  private static final int TITLE_WORDS = 35;
  private static final int HEADING_WORDS = 16;
  private static final int LINE_WORDS = 25;

  private final List<String> lines;
  private final int[] cues;
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final Map<Fact, Said> said = new EnumMap<>(Fact.class);
  private final List<String> around = new ArrayList<>();
  private int from;
  private int to;

  private DumpText(List<String> lines) {
    this.lines = lines;
    this.to = lines.size();
    cues = new int[lines.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = CuePhrases.in(Words.of(lines.get(i)));
    }
  }

  static TextArticle read(String text) {
    return new DumpText(Paragraphs.of(text)).article();
  }

  private TextArticle article() {
    if (from < to && isRecordNumber(lines.get(from))) {
      from++;
    }
    String title = null;
    if (from + 1 < to && isTitle(lines.get(from))) {
      title = lines.get(from++);
      said.put(Fact.TITLE, new Said(title, FactSource.TEXT, "first line", title));
    }
    while (from + 1 < to && isAbout(from)) {
      about(from++);
    }
    dropTail();
    Body body = body(title != null);
    return new TextArticle(body, new Facts(said, authors, Credits.of(List.of(), around)));
  }

  private static boolean isRecordNumber(String line) {
    int end = line.length() - 1;
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(line.charAt(i))) {
        return false;
      }
    }
    return end > 0 && line.charAt(end) == ':';
  }

  private static boolean isTitle(String line) {
    boolean sentence = Ending.of(line) == Ending.SENTENCE && line.endsWith(".");
    return Words.of(line).length <= TITLE_WORDS && !sentence && Ending.of(line) != Ending.COLON;
  }

  /** A short line below the headline that names an author or a date. */
  private boolean isAbout(int i) {
    String line = lines.get(i);
    boolean brief = Words.of(line).length <= 12 && Ending.of(line) != Ending.SENTENCE;
    boolean byline = Cue.BYLINE.in(cues[i]) && !Bylines.names(line, false).isEmpty();
    return brief && (byline || DateText.first(line, false) != null || !Agencies.in(line).isEmpty());
  }

  private void about(int i) {
    String line = lines.get(i);
    String date = DateText.first(line, false);
    if (date != null) {
      said.putIfAbsent(Fact.PUBLISHED, new Said(date, FactSource.TEXT, "head", line));
    }
    List<String> names = Cue.BYLINE.in(cues[i]) ? Bylines.names(line, false) : List.of();
    if (!names.isEmpty()) {
      authors.addAll(names);
      said.putIfAbsent(Fact.AUTHORS, new Said("", FactSource.TEXT, "head", line));
    }
    around.add(line);
    dropped.add(new Dropped(line, date != null ? "dateline" : "byline"));
  }

  /** Short lines at the end that no sentence ends are the remains of boxes. */
  private void dropTail() {
    int last = to;
    while (last > from + 1 && isRemains(last - 1)) {
      last--;
    }
    for (int i = from + (to - from) * 6 / 10; i < last; i++) {
      if (i > from && announcesBox(i) && allShort(i + 1)) {
        last = i;
      }
    }
    String why = "teaser-list";
    for (int i = last; i < to; i++) {
      String own = Leftover.byWords(cues[i]);
      why = own != null ? own : why;
      dropped.add(new Dropped(lines.get(i), why));
    }
    to = last;
  }

  private boolean isRemains(int i) {
    String line = lines.get(i);
    int words = Words.of(line).length;
    boolean credit = words <= 6 && !Agencies.in(line).isEmpty();
    boolean open = Ending.of(line) != Ending.SENTENCE;
    return !credit && words <= LINE_WORDS && (open || (cues[i] != 0 && words <= 12));
  }

  private boolean announcesBox(int i) {
    int box =
        Cue.RELATED.bit()
            | Cue.NEWSLETTER.bit()
            | Cue.COMMENT.bit()
            | Cue.TAGS.bit()
            | Cue.SHARE.bit();
    return (cues[i] & box) != 0
        && Words.of(lines.get(i)).length <= 8
        && Ending.of(lines.get(i)) != Ending.SENTENCE;
  }

  private boolean allShort(int begin) {
    for (int i = begin; i < to; i++) {
      if (Words.of(lines.get(i)).length > LINE_WORDS) {
        return false;
      }
    }
    return true;
  }

  private Body body(boolean titled) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int begin = text.length();
      text.append(lines.get(i));
      blocks.add(new Block(kind(i, titled), new Span(begin, text.length())));
    }
    return new Body(text.toString(), blocks, List.of(), dropped, List.of());
  }

  private BlockKind kind(int i, boolean titled) {
    String line = lines.get(i);
    Ending ending = Ending.of(line);
    boolean followed = i + 1 < to && Words.of(lines.get(i + 1)).length > Words.of(line).length;
    boolean open = ending == Ending.OPEN || (ending == Ending.SENTENCE && !line.endsWith("."));
    if (Words.of(line).length <= HEADING_WORDS && open && followed) {
      return BlockKind.HEADING;
    }
    return i == from && titled && to - from > 1 ? BlockKind.LEAD : BlockKind.PARAGRAPH;
  }
}
