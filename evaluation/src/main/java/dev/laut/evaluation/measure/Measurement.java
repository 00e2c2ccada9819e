package dev.laut.evaluation.measure;

import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import java.util.List;

/** One measure on one gold file. */
public interface Measurement {

  /** What the system gets to read, in gold order, each page with the gold's id. */
  List<Page> inputs();

  /**
   * The system's answer to all {@link #inputs} in the format that is measured, one line of JSON a
   * record.
   */
  List<String> records(List<Reading> readings);

  /** Compares {@code records} with the gold; what has no record counts as nothing found. */
  Outcome compare(List<JsonObject> records);
}
