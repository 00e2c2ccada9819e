package dev.laut.evaluation;

import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.json.JsonObject;
import java.util.List;

/**
 * One subject on one gold file.
 *
 * @param records what was compared, one line of JSON each
 */
record Evaluation(Subject subject, GoldFile gold, List<String> records, Outcome outcome) {

  Evaluation {
    records = List.copyOf(records);
  }

  /** Lets {@code crew} read the gold's inputs, and measures the answers. */
  static Evaluation of(Subject subject, GoldFile gold, Crew crew) {
    Measurement measurement = subject.on(gold);
    List<String> records = measurement.records(crew.read(measurement.inputs()));
    return of(subject, gold, measurement, records);
  }

  /** Measures {@code answers}, the records of any system. */
  static Evaluation of(Subject subject, GoldFile gold, GoldFile answers) {
    List<String> records = answers.text().lines().filter(line -> !line.isBlank()).toList();
    return of(subject, gold, subject.on(gold), records);
  }

  private static Evaluation of(
      Subject subject, GoldFile gold, Measurement measurement, List<String> records) {
    List<JsonObject> parsed = records.stream().map(JsonObject::parse).toList();
    return new Evaluation(subject, gold, records, measurement.compare(parsed));
  }
}
