package dev.laut.cli.sheet;

import dev.laut.cli.explanation.Explanation;
import dev.laut.cli.explanation.Place;
import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.ArticleReading;
import dev.laut.model.Judgement;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints why a statement was found and what each link of its chain rests on. */
final class ExplanationLines {

  private static final int LONGEST = 70;

  /** How much of the sentence is shown to each side of the words meant, in characters. */
  private static final int AROUND = 45;

  private final ArticleReading reading;
  private final Paper paper;

  ExplanationLines(ArticleReading reading, Paper paper) {
    this.reading = reading;
    this.paper = paper;
  }

  /**
   * @param outer the statement above that this one is part of; what both share is not said twice
   */
  void write(Statement statement, @Nullable Statement outer, String indent) {
    String margin = indent + "    ";
    Explanation why = Explanation.of(statement, reading);
    Explanation above = outer == null ? null : Explanation.of(outer, reading);
    String meaning = why.meaning().isEmpty() ? "" : why.meaning() + " ";
    line(margin, "why: " + meaning + "[" + why.rule() + ", " + statement.type().label() + "]");
    parts(margin, why.parts().stream().filter(part -> !isShared(part, above)).toList());
    if (above != null && above.links().equals(why.links())) {
      line(margin, "links: as above");
    } else {
      why.links().forEach(link -> link(margin, link));
    }
    why.judged().forEach(judgement -> line(margin, text(judgement)));
  }

  private static boolean isShared(Explanation.Part part, @Nullable Explanation above) {
    return above != null && above.parts().contains(part);
  }

  /** The words of all parts, those of one sentence on one line. */
  private void parts(String margin, List<Explanation.Part> parts) {
    Map<String, List<String>> bySentence = new LinkedHashMap<>();
    for (Explanation.Part part : parts) {
      bySentence
          .computeIfAbsent(number(part.places().getFirst()), number -> new ArrayList<>())
          .add(part.label() + " " + words(part.places()));
    }
    bySentence.forEach((number, each) -> line(margin, number + ": " + String.join(", ", each)));
  }

  private void link(String margin, Explanation.Link link) {
    Source source = link.source();
    String ref = source.ref() == null ? "" : ", " + source.ref();
    String name = source.name() == null ? "nobody named" : source.name();
    Place here = link.here();
    Place named = link.named();
    List<Run> runs = new ArrayList<>();
    String by = here == null ? named == null ? "" : ", understood" : ", by ";
    quiet(runs, "link: " + name + " (" + source.kind().label() + ref + ")" + by);
    if (here != null) {
      place(runs, here);
    }
    if (named != null) {
      quiet(runs, "; named in ");
      place(runs, named);
    }
    paper.paragraph(margin, margin + "  ", runs);
  }

  /** The words within their sentence: {@code sentence 3: “… die Leiterin ~Ada Brunn~ …”}. */
  private void place(List<Run> runs, Place place) {
    quiet(runs, number(place) + ": “");
    Passage passage =
        new Passage(
            reading.article().text(), List.of(new Passage.Inked(place.words(), Ink.MARKED)));
    runs.addAll(passage.within(place.words(), place.sentence(), AROUND));
    quiet(runs, "”");
  }

  private static String number(Place place) {
    return place.number() == 0 ? "the text" : "sentence " + place.number();
  }

  private String words(List<Place> places) {
    List<String> words = new ArrayList<>();
    for (Place place : places) {
      words.add("“" + shortened(place.words().in(reading.article().text())) + "”");
    }
    return String.join(" … ", words);
  }

  private static String shortened(String words) {
    String line = words.replace('\n', ' ');
    int cut = Math.min(line.length(), LONGEST);
    int end = cut < line.length() && Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut;
    return line.substring(0, end) + (end < line.length() ? "…" : "");
  }

  private static String text(Judgement judgement) {
    List<String> weights =
        judgement.strongest().stream()
            .map(each -> signed(each.weight()) + " " + each.feature())
            .toList();
    String question =
        switch (judgement.question()) {
          case STATEMENT -> "model: is it a statement? %s, at least %s is asked; ";
          case SPEAKER -> "model: who says it? %s, next best %s; ";
        };
    String scores =
        String.format(Locale.ROOT, question, signed(judgement.score()), signed(judgement.least()));
    return scores + "most weight: " + String.join(" · ", weights);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
  }

  private void line(String margin, String content) {
    paper.paragraph(margin, margin + "  ", List.of(new Run(content, Ink.QUIET)));
  }

  private static void quiet(List<Run> runs, String text) {
    runs.add(new Run(text, Ink.QUIET));
  }
}
