package dev.laut.evaluation.statement;

import dev.laut.evaluation.measure.Assignment;
import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Inputs;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.evaluation.measure.Pairing;
import dev.laut.model.ArticleReading;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.Statement;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Statements against a file of {@code attribution/de}; agrees with {@code score_attribution.py}.
 *
 * <p>A record is {@code {"id", "annotations":[{"type","medium","quote",..}]}}.
 */
public final class StatementMeasurement implements Measurement {

  private static final double SAME_TYPE = 0.01;
  private static final double SAME_MEDIUM = 0.001;

  private final GoldFile file;
  private final SequencedMap<String, JsonObject> gold;

  public StatementMeasurement(GoldFile file) {
    this.file = file;
    gold = GoldFile.byId(file.records());
  }

  @Override
  public List<Page> inputs() {
    return Inputs.verbatim(file, List.copyOf(gold.values()));
  }

  @Override
  public List<String> records(List<Reading> readings) {
    return readings.stream().map(StatementMeasurement::record).toList();
  }

  private static String record(Reading reading) {
    return JsonOut.line(out -> {
      out.string("id", reading.id());
      if (reading instanceof ArticleReading full) {
        out.count(full.article().text());
        out.objects("annotations", full.statements(), each -> write(out, each));
      }
    });
  }

  private static void write(JsonOut out, Statement statement) {
    out.string("type", statement.type().label());
    out.string("medium", statement.medium().label());
    out.spans("quote", statement.quote());
    out.spans("speaker", statement.speaker());
    out.spans("cue", statement.cue());
    out.spans("frame", statement.frame());
    out.spans("addressee", statement.addressee());
  }

  @Override
  public Outcome compare(List<JsonObject> records) {
    Map<String, JsonObject> found = GoldFile.byId(records);
    Tally all = new Tally();
    List<Case> cases = new ArrayList<>();
    List<List<Pair>> articles = new ArrayList<>();
    for (Map.Entry<String, JsonObject> entry : new TreeMap<>(gold).entrySet()) {
      JsonObject article = entry.getValue();
      Tokens tokens = new Tokens(article.spans("tokens"));
      JsonObject record = found.getOrDefault(entry.getKey(), JsonObject.parse("{}"));
      List<Pair> pairs = pair(Marked.of(article, tokens), Marked.of(record, tokens));
      Tally one = new Tally();
      for (Pair pair : pairs) {
        all.add(pair.gold(), pair.found());
        one.add(pair.gold(), pair.found());
      }
      double score = pairs.isEmpty() ? 1 : one.joint();
      articles.add(pairs);
      cases.add(
          new Case(
              entry.getKey(),
              score,
              Pair.show(pairs, article.text("text")),
              pairs.stream().flatMap(pair -> ErrorKinds.of(pair).stream()).toList()));
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("articles", gold.size()));
    figures.addAll(all.figures());
    return new Outcome(figures, cases, places -> figures(articles, places));
  }

  private static List<Figure> figures(List<List<Pair>> articles, int[] places) {
    Tally tally = new Tally();
    for (int place : places) {
      for (Pair pair : articles.get(place)) {
        tally.add(pair.gold(), pair.found());
      }
    }
    return tally.figures();
  }

  /** The pairs in gold order, then what was found without a pair, then what was missed. */
  static List<Pair> pair(List<Marked> gold, List<Marked> found) {
    Pairing<Marked> pairing =
        Pairing.of(gold, found, StatementMeasurement::weight, Assignment.Ties.UNPAIRED);
    List<Pair> pairs = new ArrayList<>();
    pairing.pairs().forEach(pair -> pairs.add(new Pair(pair.gold(), pair.found())));
    pairing.extra().forEach(extra -> pairs.add(new Pair(null, extra)));
    pairing.missed().forEach(missed -> pairs.add(new Pair(missed, null)));
    return pairs;
  }

  private static double weight(Marked gold, Marked found) {
    double overlap = gold.overlap(found);
    if (overlap == 0) {
      return 0;
    }
    double type = Objects.equals(gold.type(), found.type()) ? SAME_TYPE : 0;
    double medium = Objects.equals(gold.medium(), found.medium()) ? SAME_MEDIUM : 0;
    return overlap + type + medium;
  }
}
