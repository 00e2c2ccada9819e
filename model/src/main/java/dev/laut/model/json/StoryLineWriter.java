package dev.laut.model.json;

import dev.laut.model.Labelled;
import dev.laut.model.StoryLine;
import java.math.BigDecimal;

/** Writes lines of the list of stories; the fields are those of {@link StoryLine}. */
public final class StoryLineWriter {

  private StoryLineWriter() {}

  /** {@code line} as one line of JSON, without its line end. */
  public static String line(StoryLine line) {
    return JsonOut.line(out -> write(line, out));
  }

  private static void write(StoryLine line, JsonOut out) {
    out.number("laut", ReadingWriter.VERSION);
    out.string("story", line.id());
    out.string("title", line.title());
    out.strings("lang", line.lang());
    out.string("first", line.first());
    out.string("last", line.last());
    out.number("articles", line.articles());
    out.number("low", line.low());
    out.number("high", line.high());
    out.number("unnamed", line.unnamed());
    out.strings("kinds", line.kinds().stream().map(Labelled::label).toList());
    out.strings("marks", line.marks().stream().map(Labelled::label).toList());
    out.number("loud", line.loud());
    out.strings("outlets", line.outlets());
    out.string("lead", line.lead());
    if (Double.isFinite(line.heat())) {
      out.number("heat", new BigDecimal(Double.toString(line.heat())));
    }
    out.objects(
        "dots",
        line.dots(),
        dot -> {
          out.string("at", dot.at());
          out.number("origin", dot.origin());
        });
  }
}
