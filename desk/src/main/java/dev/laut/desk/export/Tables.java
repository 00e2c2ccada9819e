package dev.laut.desk.export;

import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Labelled;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.csv.Csv;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of CSV, each table with its head. */
final class Tables {

  static final String STORIES =
      Csv.row(
          List.of(
              "id",
              "title",
              "languages",
              "first",
              "last",
              "articles",
              "sources_low",
              "sources_high",
              "unnamed",
              "marks",
              "loud",
              "outlets",
              "lead"));

  static final String CLAIMS =
      Csv.row(
          List.of(
              "claim",
              "text",
              "lead",
              "by",
              "articles",
              "first",
              "last",
              "sources_low",
              "sources_high",
              "relations"));

  static final String STATEMENTS =
      Csv.row(List.of("article", "statement", "type", "quote", "chain", "origin_kind", "hedge"));

  static final String ARTICLES =
      Csv.row(List.of("id", "outlet", "published", "language", "title", "headline", "statements"));

  private Tables() {}

  static String row(StoryLine line) {
    return Csv.row(
        List.of(
            line.id(),
            orEmpty(line.title()),
            String.join(" ", line.lang()),
            orEmpty(line.first()),
            orEmpty(line.last()),
            String.valueOf(line.articles()),
            String.valueOf(line.low()),
            String.valueOf(line.high()),
            String.valueOf(line.unnamed()),
            line.marks().stream().map(Labelled::label).collect(Collectors.joining(" ")),
            String.valueOf(line.loud()),
            String.join("; ", line.outlets()),
            orEmpty(line.lead())));
  }

  static String claims(Story story) {
    StringBuilder rows = new StringBuilder(CLAIMS);
    for (Claim claim : story.claims()) {
      rows.append(
          Csv.row(
              List.of(
                  claim.id(),
                  claim.text(),
                  String.valueOf(claim.lead()),
                  names(claim.by(), "; "),
                  String.join(" ", claim.articles()),
                  orEmpty(claim.first()),
                  orEmpty(claim.last()),
                  String.valueOf(claim.origins().low()),
                  String.valueOf(claim.origins().high()),
                  claim.relations().stream()
                      .map(relation -> relation.kind().label() + " " + relation.to())
                      .collect(Collectors.joining("; ")))));
    }
    return rows.toString();
  }

  static String statements(ArticleReading reading) {
    StringBuilder rows = new StringBuilder(STATEMENTS);
    for (Statement statement : reading.statements()) {
      rows.append(
          Csv.row(
              List.of(
                  reading.id(),
                  statement.id(),
                  statement.type().label(),
                  statement.quote().stream()
                      .map(span -> span.in(reading.article().text()))
                      .collect(Collectors.joining(" … ")),
                  names(statement.chain(), " > "),
                  statement.origin().kind().label(),
                  statement.hedge().level().label())));
    }
    return rows.toString();
  }

  static String row(ArticleReading reading) {
    return Csv.row(
        List.of(
            reading.id(),
            orEmpty(reading.article().outlet()),
            orEmpty(reading.article().published()),
            orEmpty(reading.article().lang()),
            orEmpty(reading.article().title()),
            reading.headline().verdict().label(),
            String.valueOf(reading.statements().size())));
  }

  private static String names(List<Source> sources, String between) {
    return sources.stream()
        .map(source -> Objects.requireNonNullElse(source.name(), source.kind().label()))
        .collect(Collectors.joining(between));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
