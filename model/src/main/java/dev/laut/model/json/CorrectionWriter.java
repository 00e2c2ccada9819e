package dev.laut.model.json;

import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.Source;
import org.jspecify.annotations.Nullable;

/** Writes corrections as records of the contract. */
public final class CorrectionWriter {

  private CorrectionWriter() {}

  /** {@code correction} as one line of JSON, without its line end. */
  public static String line(Correction correction) {
    return JsonOut.line(out -> write(correction, out));
  }

  /** Writes the fields of {@code correction}. */
  public static void write(Correction correction, JsonOut out) {
    out.number("laut", ReadingWriter.VERSION);
    out.number("correction", Math.toIntExact(correction.number()));
    out.string("target", correction.target().label());
    out.string("id", correction.id());
    out.object("change", () -> change(correction.change(), out));
    out.string("note", correction.note());
    out.string("who", correction.who());
    out.string("at", correction.at());
    out.string("found", correction.found());
    out.flag("undone", correction.undone());
  }

  /** {@code change} as one line of JSON, without its line end. */
  public static String line(Change change) {
    return JsonOut.line(out -> change(change, out));
  }

  private static void change(Change change, JsonOut out) {
    switch (change) {
      case Change.Merge merge -> out.string("merge", merge.other());
      case Change.Split split -> out.strings("split", split.articles());
      case Change.Speaker said -> source("speaker", said.speaker(), out);
      case Change.Mark mark -> {
        source("source", mark.source(), out);
        out.string("mark", mark.mark().label());
      }
    }
  }

  private static void source(String name, @Nullable Source source, JsonOut out) {
    if (source != null) {
      out.object(
          name,
          () -> {
            out.string("kind", source.kind().label());
            out.string("name", source.name());
            out.string("ref", source.ref());
          });
    }
  }
}
