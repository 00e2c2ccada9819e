package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.ArticleReading;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Why a statement was found and where each link of its chain stands in the text. */
final class Explanation {

  private static final int LONGEST = 70;

  private final String text;
  private final Paper paper;

  Explanation(ArticleReading reading, Paper paper) {
    this.text = reading.article().text();
    this.paper = paper;
  }

  void write(Statement statement, String indent) {
    line(indent, "found by", statement.by() + ", " + statement.type().label());
    words(indent, "cue", statement.cue());
    words(indent, "speaker", statement.speaker());
    words(indent, "frame", statement.frame());
    words(indent, "addressee", statement.addressee());
    for (Source source : statement.chain()) {
      String name = source.name() == null ? "nobody named" : source.name();
      Span span = source.span();
      String place = span == null ? "understood from elsewhere" : place(span);
      String ref = source.ref() == null ? "" : ", " + source.ref();
      line(indent, "link", name + " (" + source.kind().label() + ref + "): " + place);
    }
    words(indent, "hedge", statement.hedge().spans());
  }

  private void words(String indent, String label, List<Span> spans) {
    List<String> places = new ArrayList<>();
    spans.forEach(span -> places.add(place(span)));
    if (!places.isEmpty()) {
      line(indent, label, String.join(" … ", places));
    }
  }

  /** The words of a span in quotation marks, cut where they are long. */
  private String place(Span span) {
    String words = span.in(text).replace('\n', ' ');
    int cut = Math.min(words.length(), LONGEST);
    int end = cut < words.length() && Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut;
    return "“" + words.substring(0, end) + (end < words.length() ? "…" : "") + "”";
  }

  private void line(String indent, String label, String content) {
    String margin = indent + "    ";
    paper.paragraph(margin, margin + "  ", List.of(new Run(label + ": " + content, Ink.QUIET)));
  }
}
