package dev.laut.model.json;

import dev.laut.model.OutletLine;
import dev.laut.model.SourceLine;

/** Writes what is counted of sources and outlets as records. */
public final class SourceLineWriter {

  private SourceLineWriter() {}

  /** {@code line} as one line of JSON, without its line end. */
  public static String line(SourceLine line) {
    return JsonOut.line(out -> {
      out.string("kind", line.kind().label());
      out.string("name", line.name());
      out.number("articles", Math.toIntExact(line.articles()));
      out.number("statements", Math.toIntExact(line.statements()));
      out.number("origins", Math.toIntExact(line.origins()));
      out.number("direct", Math.toIntExact(line.direct()));
      out.number("hedged", Math.toIntExact(line.hedged()));
      out.number("denied", Math.toIntExact(line.denied()));
      out.number("first", Math.toIntExact(line.first()));
      out.number("contradicted", Math.toIntExact(line.contradicted()));
      out.number("outlets", Math.toIntExact(line.outlets()));
      out.strings("quotedBy", line.quotedBy());
    });
  }

  /** {@code line} as one line of JSON, without its line end. */
  public static String line(OutletLine line) {
    return JsonOut.line(out -> {
      out.string("outlet", line.name());
      out.number("articles", Math.toIntExact(line.articles()));
      out.number("statements", Math.toIntExact(line.statements()));
      out.number("hedged", Math.toIntExact(line.hedged()));
      out.number("denied", Math.toIntExact(line.denied()));
      out.number("first", Math.toIntExact(line.first()));
      out.number("contradicted", Math.toIntExact(line.contradicted()));
      out.number("own", Math.toIntExact(line.own()));
      out.number("unnamed", Math.toIntExact(line.unnamed()));
      out.number("loud", Math.toIntExact(line.loud()));
      out.number("sources", Math.toIntExact(line.sources()));
      out.strings("quotes", line.quotes());
    });
  }
}
