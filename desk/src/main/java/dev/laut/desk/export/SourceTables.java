package dev.laut.desk.export;

import dev.laut.model.OutletLine;
import dev.laut.model.SourceLine;
import dev.laut.model.csv.Csv;
import java.util.List;
import java.util.Objects;

/** Sources and outlets as rows of CSV. */
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
}
