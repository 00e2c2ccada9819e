package dev.laut.desk.export;

import dev.laut.model.Correction;
import dev.laut.model.json.CorrectionWriter;
import java.util.List;
import java.util.Objects;

/** One row a correction, undone ones too. */
public final class CorrectionTable {

  public static final List<String> COLUMNS =
      List.of("correction", "target", "id", "change", "note", "who", "at", "undone", "found");

  private CorrectionTable() {}

  public static List<String> row(Correction correction) {
    return List.of(
        String.valueOf(correction.number()),
        correction.target().label(),
        correction.id(),
        CorrectionWriter.line(correction.change()),
        Objects.requireNonNullElse(correction.note(), ""),
        correction.who(),
        correction.at(),
        String.valueOf(correction.undone()),
        Objects.requireNonNullElse(correction.found(), ""));
  }
}
