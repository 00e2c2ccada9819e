package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.ArticleReading;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Quantity;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who says what: statements that follow one another and have the same chain stand below it
 * together; one that is part of another is indented below that, unless it is just its quoted words.
 */
final class StatementLines {

  /** How much of a quote is shown, in characters: three lines of a narrow terminal. */
  private static final int LONGEST_QUOTE = 220;

  /** A part as short as this only points to another: "Das", "Dies". */
  private static final int POINTER = 4;

  private static final String MARKS = "\"“”„‟«»‹›‚‘’";

  private final String text;
  private final Paper paper;
  private final Detail detail;
  private final ExplanationLines explanation;
  private final List<Passage.Inked> numbers;

  /** Of each statement's id those that are part of it; under "" those that are part of none. */
  private final Map<String, List<Statement>> parts = new HashMap<>();

  StatementLines(ArticleReading reading, Paper paper, Detail detail) {
    this(reading, reading.statements(), paper, detail);
  }

  /** Only some of the reading's statements. */
  StatementLines(ArticleReading reading, List<Statement> statements, Paper paper, Detail detail) {
    this.text = reading.article().text();
    this.paper = paper;
    this.detail = detail;
    this.explanation = new ExplanationLines(reading, paper);
    for (Statement statement : statements) {
      // What it is part of comes before it, so there is no circle.
      String inside = statement.inside();
      boolean known = inside != null && parts.containsKey(inside);
      parts.computeIfAbsent(known ? inside : "", id -> new ArrayList<>()).add(statement);
      parts.putIfAbsent(statement.id(), new ArrayList<>());
    }
    this.numbers =
        reading.quantities().stream()
            .map(Quantity::span)
            .map(span -> new Passage.Inked(span, Ink.NUMBER))
            .toList();
  }

  void write() {
    List<String> chain = List.of();
    for (Statement statement : partsOf("")) {
      List<String> next = names(statement);
      if (!next.equals(chain)) {
        paper.blank();
        paper.paragraph("", "    ", ChainLine.of(statement.chain()));
        chain = next;
      }
      write(statement, null, "  ");
    }
  }

  private void write(Statement statement, @Nullable Statement outer, String indent) {
    paper.paragraph(indent + "• ", indent + "  ", said(statement));
    if (detail == Detail.EXPLAINED) {
      explanation.write(statement, outer, indent);
    }
    for (Statement inner : partsOf(statement.id())) {
      if (detail == Detail.EXPLAINED || !isShown(inner, statement)) {
        String deeper = indent + "  ";
        if (!names(inner).equals(names(statement))) {
          paper.paragraph(deeper, deeper + "    ", ChainLine.of(inner.chain()));
        }
        write(inner, statement, deeper);
      }
    }
  }

  /** Whether {@code inner} is a quoted part of {@code outer}'s words, and the same source's. */
  private static boolean isShown(Statement inner, Statement outer) {
    return names(inner).equals(names(outer))
        && inner.hedge().level() == outer.hedge().level()
        && inner.quote().stream()
            .allMatch(part -> outer.quote().stream().anyMatch(whole -> whole.contains(part)));
  }

  private List<Statement> partsOf(String id) {
    return parts.getOrDefault(id, List.of());
  }

  private static List<String> names(Statement statement) {
    return statement.chain().stream()
        .map((Source source) -> source.kind().label() + " " + source.name())
        .toList();
  }

  /** What is said: word for word in quotation marks, otherwise without; then how sure. */
  private List<Run> said(Statement statement) {
    List<Passage.Inked> inked = new ArrayList<>();
    statement.hedge().spans().forEach(span -> inked.add(new Passage.Inked(span, Ink.MARKED)));
    numbers.stream().filter(each -> touches(statement, each.span())).forEach(inked::add);
    Passage passage = new Passage(text, inked);
    List<Run> runs = new ArrayList<>();
    boolean direct = statement.type() == StatementType.DIRECT;
    runs.add(Run.plain(direct ? "“" : ""));
    int room = LONGEST_QUOTE;
    for (Span part : statement.quote()) {
      if (part.length() <= POINTER && statement.quote().size() > 1) {
        continue;
      }
      Span words = direct ? withoutMarks(part) : part;
      if (room < LONGEST_QUOTE) {
        runs.add(new Run(" … ", Ink.QUIET));
      }
      runs.addAll(passage.shortened(words, Math.max(room, 20)));
      room -= words.length();
      if (room <= 0) {
        break;
      }
    }
    runs.add(Run.plain(direct ? "”" : ""));
    runs.addAll(cue(statement));
    runs.addAll(hedge(statement));
    return runs;
  }

  /**
   * The words of saying, since "bestritt" is not "sagte"; where they stand in what is told, not
   * again.
   */
  private List<Run> cue(Statement statement) {
    List<String> words = new ArrayList<>();
    for (Span span : statement.cue()) {
      if (!touches(statement, span)) {
        words.add(span.in(text).replace('\n', ' '));
      }
    }
    return words.isEmpty()
        ? List.of()
        : List.of(new Run(" (" + String.join(" … ", words) + ")", Ink.QUIET));
  }

  private static boolean touches(Statement statement, Span span) {
    return statement.quote().stream().anyMatch(part -> part.overlaps(span));
  }

  private List<Run> hedge(Statement statement) {
    Hedge hedge = statement.hedge();
    List<Run> runs = new ArrayList<>();
    switch (hedge.level()) {
      case PLAIN -> {
        return runs;
      }
      case HEDGED -> runs.add(new Run(" — hedged", Ink.WARNING));
      case DOUBTED -> runs.add(new Run(" — doubted by this page", Ink.WARNING));
      case DENIED -> runs.add(new Run(" — denied by this page", Ink.BAD));
    }
    String before = ": “";
    for (Span span : hedge.spans()) {
      if (statement.quote().stream().noneMatch(part -> part.contains(span))) {
        runs.add(new Run(before, level(hedge.level())));
        runs.addAll(new Passage(text, List.of()).shortened(span, 60));
        before = "”, “";
      }
    }
    if (runs.size() > 1) {
      runs.add(new Run("”", level(hedge.level())));
    }
    return runs;
  }

  private static Ink level(HedgeLevel level) {
    return switch (level) {
      case PLAIN -> Ink.PLAIN;
      case HEDGED, DOUBTED -> Ink.WARNING;
      case DENIED -> Ink.BAD;
    };
  }

  /** The span without blanks and quotation marks at its ends: the sheet has its own. */
  private Span withoutMarks(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isMargin(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
  }
}
