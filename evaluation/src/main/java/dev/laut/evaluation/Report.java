package dev.laut.evaluation;

import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Interval;
import dev.laut.model.json.JsonOut;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Shows an evaluation to people and to programs. */
final class Report {

  private final Evaluation evaluation;
  private final String answeredBy;

  /**
   * @param answeredBy the model set, or the file with the answers
   */
  Report(Evaluation evaluation, String answeredBy) {
    this.evaluation = evaluation;
    this.answeredBy = answeredBy;
  }

  /** What was measured on what by which answers, then a table. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(evaluation.subject().label() + "  " + evaluation.gold().path());
    lines.add(evaluation.gold().digest() + "  of " + evaluation.gold().changed());
    lines.add("answers: " + answeredBy);
    List<String> columns = List.of();
    for (List<Figure> row : rows()) {
      List<String> names = row.stream().map(Figure::column).toList();
      if (!names.equals(columns)) {
        columns = names;
        lines.add(line("", columns));
      }
      lines.add(line(row.getFirst().row(), row.stream().map(Figure::text).toList()));
    }
    return lines;
  }

  private List<List<Figure>> rows() {
    Map<String, List<Figure>> rows = new LinkedHashMap<>();
    for (Figure figure : evaluation.outcome().figures()) {
      // A row may share its name with a plain figure: a type called "type" must not join it.
      String key = figure.row() + (figure.column().isEmpty() ? "" : ".");
      rows.computeIfAbsent(key, name -> new ArrayList<>()).add(figure);
    }
    return List.copyOf(rows.values());
  }

  private static String line(String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, " %11s", cell));
    }
    return line.toString().stripTrailing();
  }

  /** How often each kind of error occurs, the most frequent first. */
  List<String> kinds(int most) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Case each : evaluation.outcome().cases()) {
      each.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum));
    }
    List<String> lines = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .forEach(each ->
            lines.add(String.format(Locale.ROOT, "%5d  %s", each.getValue(), each.getKey())));
    return lines;
  }

  /** Each share with its 95 % bootstrap interval over articles. */
  List<String> intervals() {
    Map<String, Interval> intervals = Interval.of(evaluation.outcome());
    List<String> lines = new ArrayList<>();
    for (Figure figure : evaluation.outcome().figures()) {
      Interval interval = intervals.get(figure.name());
      if (interval != null) {
        lines.add(
            String.format(
                Locale.ROOT, "%-20s %11s  %s", figure.name(), figure.text(), interval.text()));
      }
    }
    return lines;
  }

  /** Gold and found of the {@code most} worst articles in which something differs. */
  List<String> worst(int most) {
    List<String> lines = new ArrayList<>();
    evaluation.outcome().cases().stream()
        .filter(each -> !each.lines().isEmpty())
        .sorted(Comparator.comparingDouble(Case::score).thenComparing(Case::id))
        .limit(most)
        .forEach(each -> {
          lines.add("");
          lines.add(String.format(Locale.ROOT, "# %s  %.4f", each.id(), each.score()));
          lines.addAll(each.lines());
        });
    return lines;
  }

  /** Everything of the table on one line of JSON, the figures unrounded. */
  String json() {
    return JsonOut.line(out -> {
      out.string("subject", evaluation.subject().label());
      out.string("gold", evaluation.gold().path().toString());
      out.string("digest", evaluation.gold().digest());
      out.string("date", evaluation.gold().changed().toString());
      out.string("answers", answeredBy);
      out.object(
          "figures",
          () ->
              evaluation
                  .outcome()
                  .figures()
                  .forEach(each -> out.number(each.name(), BigDecimal.valueOf(each.value()))));
    });
  }
}
