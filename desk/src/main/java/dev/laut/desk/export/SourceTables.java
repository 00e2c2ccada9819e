package dev.laut.desk.export;

import dev.laut.model.OutletLine;
import dev.laut.model.SourceLine;
import dev.laut.model.csv.Csv;
import dev.laut.model.json.JsonOut;
import java.util.List;
import java.util.Objects;

/** Sources and outlets as rows of CSV and as records. */
final class SourceTables {

  static final String SOURCES =
      Csv.row(
          List.of(
              "kind",
              "name",
              "articles",
              "statements",
              "origins",
              "direct",
              "hedged",
              "denied",
              "first",
              "contradicted",
              "outlets",
              "quoted_by"));

  static final String OUTLETS =
      Csv.row(
          List.of(
              "outlet",
              "articles",
              "statements",
              "own",
              "unnamed",
              "hedged",
              "denied",
              "loud",
              "first",
              "contradicted",
              "sources",
              "quotes"));

  private SourceTables() {}

  static String row(SourceLine line) {
    return Csv.row(
        List.of(
            line.kind().label(),
            Objects.requireNonNullElse(line.name(), ""),
            String.valueOf(line.articles()),
            String.valueOf(line.statements()),
            String.valueOf(line.origins()),
            String.valueOf(line.direct()),
            String.valueOf(line.hedged()),
            String.valueOf(line.denied()),
            String.valueOf(line.first()),
            String.valueOf(line.contradicted()),
            String.valueOf(line.outlets()),
            String.join("; ", line.quotedBy())));
  }

  static String row(OutletLine line) {
    return Csv.row(
        List.of(
            Objects.requireNonNullElse(line.name(), ""),
            String.valueOf(line.articles()),
            String.valueOf(line.statements()),
            String.valueOf(line.own()),
            String.valueOf(line.unnamed()),
            String.valueOf(line.hedged()),
            String.valueOf(line.denied()),
            String.valueOf(line.loud()),
            String.valueOf(line.first()),
            String.valueOf(line.contradicted()),
            String.valueOf(line.sources()),
            String.join("; ", line.quotes())));
  }

  static String line(SourceLine line) {
    return JsonOut.line(out -> {
      out.string("kind", line.kind().label());
      out.string("name", line.name());
      counts(
          out,
          line.articles(),
          line.statements(),
          line.hedged(),
          line.denied(),
          line.first(),
          line.contradicted());
      out.number("origins", Math.toIntExact(line.origins()));
      out.number("direct", Math.toIntExact(line.direct()));
      out.number("outlets", Math.toIntExact(line.outlets()));
      out.strings("quotedBy", line.quotedBy());
    });
  }

  static String line(OutletLine line) {
    return JsonOut.line(out -> {
      out.string("outlet", line.name());
      counts(
          out,
          line.articles(),
          line.statements(),
          line.hedged(),
          line.denied(),
          line.first(),
          line.contradicted());
      out.number("own", Math.toIntExact(line.own()));
      out.number("unnamed", Math.toIntExact(line.unnamed()));
      out.number("loud", Math.toIntExact(line.loud()));
      out.number("sources", Math.toIntExact(line.sources()));
      out.strings("quotes", line.quotes());
    });
  }

  private static void counts(
      JsonOut out,
      long articles,
      long statements,
      long hedged,
      long denied,
      long first,
      long contradicted) {
    out.number("articles", Math.toIntExact(articles));
    out.number("statements", Math.toIntExact(statements));
    out.number("hedged", Math.toIntExact(hedged));
    out.number("denied", Math.toIntExact(denied));
    out.number("first", Math.toIntExact(first));
    out.number("contradicted", Math.toIntExact(contradicted));
  }
}
